package dev.dossier.analysis.time;

import static dev.dossier.analysis.time.Rule.valued;
import static dev.dossier.analysis.time.WordClass.DAYPART;
import static dev.dossier.analysis.time.WordClass.DAYPARTS;
import static dev.dossier.analysis.time.WordClass.MONTH;
import static dev.dossier.analysis.time.WordClass.NUMBER;
import static dev.dossier.analysis.time.WordClass.SEASON;
import static dev.dossier.analysis.time.WordClass.WEEKDAY;
import static dev.dossier.analysis.time.WordClass.WEEKDAYS;

import dev.dossier.analysis.time.Rule.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How often: {@code every Monday}, {@code twice a week}, {@code daily}, {@code each July}. */
final class SetRules {
    private static final Map<String, String> ADVERBS = Lexicon.LISTS.table("how often");

    static final List<Rule> ALL = List.of(
            set("every|each single? UNIT", (m, r) -> repeated(m.unit().duration(1))),
            set("every NUMBER UNIT", (m, r) -> repeated(m.unit().duration(m.value(NUMBER)))),
            set("every few UNITS", (m, r) -> repeated(m.unit().vagueDuration())),
            set("every other UNIT", (m, r) -> repeated(m.unit().duration(2))),
            set("every ORDINAL UNIT", (m, r) -> repeated(m.unit().duration(m.value(WordClass.ORDINAL)))),
            set("once|twice a|every|each|per UNIT", (m, r) -> repeated(m.unit().duration(1))),
            set(
                    "NUMBER|several times a|every|each|per UNIT",
                    (m, r) -> repeated(m.unit().duration(1))),
            set("every|each WEEKDAY DAYPART?", (m, r) -> repeated(weekday(m.value(WEEKDAY)) + part(m))),
            set("WEEKDAYS", (m, r) -> repeated(weekday(m.value(WEEKDAYS)))),
            set("WEEKDAY DAYPARTS", (m, r) -> repeated(weekday(m.value(WEEKDAY)) + part(m))),
            set("every|each DAYPART", (m, r) -> repeated("XXXX-XX-XX" + part(m))),
            set("every|each MONTH", (m, r) -> repeated(String.format(Locale.ROOT, "XXXX-%02d", m.value(MONTH)))),
            set("every|each SEASON", (m, r) -> repeated("XXXX-" + ExplicitRules.seasonCode(m.value(SEASON)))),
            set("every|each weekend", (m, r) -> repeated("XXXX-WXX-WE")),
            set("weekends", (m, r) -> repeated("XXXX-WXX-WE")),
            set(String.join("|", ADVERBS.keySet()), SetRules::adverb));

    private SetRules() {}

    private static Rule set(String pattern, Rule.Meaning meaning) {
        return valued(pattern, Origin.NOTHING, meaning);
    }

    private static Optional<Value> repeated(String value) {
        return Optional.of(Value.repeated(value));
    }

    private static String weekday(int day) {
        return "XXXX-WXX-" + day;
    }

    private static String part(Match match) {
        return match.find(DAYPART)
                .or(() -> match.find(DAYPARTS))
                .map(part -> DayPart.values()[part].code())
                .orElse("");
    }

    /** Not {@code the Daily Mail}. */
    private static Optional<Value> adverb(Match match, Reference reference) {
        var isName = match.first().isCapitalised()
                && (match.start() > 0
                        || match.after().filter(Word::isCapitalised).isPresent());
        return isName
                ? Optional.empty()
                : repeated(
                        Optional.ofNullable(ADVERBS.get(match.first().lower())).orElseThrow());
    }
}

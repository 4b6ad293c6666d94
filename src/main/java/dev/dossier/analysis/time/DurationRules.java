package dev.dossier.analysis.time;

import static dev.dossier.analysis.time.Rule.valued;
import static dev.dossier.analysis.time.WordClass.NUMBER;
import static dev.dossier.analysis.time.WordClass.VAGUE;

import dev.dossier.analysis.time.Rule.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How long something takes: {@code nearly two years}, {@code a 16-hour flight}, {@code for weeks}, {@code half an hour}. */
final class DurationRules {
    /** What stands before a length: {@code in a week}; after anything else {@code a week} is a rate. */
    private static final Set<String> BEFORE_LENGTH = Lexicon.LISTS.section("before a length");

    private static final Set<String> AFTER_LENGTH = Set.of("or", "after", "before", "from", "later", "earlier", "to");

    private static final Set<String> BEFORE_ONE_DAY =
            Set.of("in", "for", "within", "than", "about", "only", "just", "after");

    static final List<Rule> ALL = List.of(
            length("NUMBER more|full|straight|consecutive|solid|whole|trading|business|calendar|working? UNIT"),
            length("NUMBER - UNIT"),
            length("NUMBER - NUMBER - UNIT"),
            length("NUMBER to|or|- NUMBER - UNIT"),
            length("NUMBER to|or NUMBER more? UNIT"),
            valued("NUMBER or so UNIT", Origin.NOTHING, DurationRules::length),
            valued("half a|an|- UNIT", Origin.NOTHING, (m, r) -> half(m, 0)),
            valued("a half - UNIT", Origin.NOTHING, (m, r) -> half(m, 0)),
            valued("NUMBER and a half UNIT", Origin.NOTHING, (m, r) -> half(m, m.value(NUMBER))),
            valued("NUMBER - and - a - half UNIT", Origin.NOTHING, (m, r) -> half(m, m.value(NUMBER))),
            valued("NUMBER UNIT and a half", Origin.NOTHING, (m, r) -> half(m, m.value(NUMBER))),
            valued("NUMBER NUMBER / NUMBER UNIT", Origin.NOTHING, DurationRules::broken),
            valued("NUMBER - NUMBER / NUMBER UNIT", Origin.NOTHING, DurationRules::broken),
            valued("a? VAGUE of|more|hundred|thousand|dozen? UNITS", Origin.NOTHING, DurationRules::vague),
            valued("a? couple of UNITS", Origin.NOTHING, DurationRules::vague),
            valued("UNITS", Origin.NOTHING, DurationRules::bare),
            valued("a? VAGUE UNITS ago", Origin.PUBLICATION, DurationRules::vague),
            valued("UNITS ago", Origin.PUBLICATION, DurationRules::vague),
            valued("UNITS - long", Origin.NOTHING, DurationRules::vague),
            valued(
                    "UNIT - long",
                    Origin.NOTHING,
                    (m, r) -> Optional.of(Value.lasting(m.unit().duration(1)))));

    private DurationRules() {}

    private static Rule length(String pattern) {
        return valued(pattern, Origin.NOTHING, DurationRules::length);
    }

    private static Optional<Value> length(Match match, Reference reference) {
        var unit = match.unit();
        var isOne =
                match.first().lower().startsWith("a") || match.first().lower().equals("one");
        var isName = match.sentence().get(match.end() - 1).isCapitalised();
        var isPoint = match.wordAfter().equals("ago");
        if (isName || isPoint || isAge(match) || isShare(match) || isOne && isNoLength(match)) {
            return Optional.empty();
        }
        var duration = unit.duration(match.value(NUMBER));
        var isRate = match.first().lower().startsWith("a")
                && match.words().size() == 2
                && !BEFORE_LENGTH.contains(match.wordBefore())
                && !AFTER_LENGTH.contains(match.wordAfter());
        return Optional.of(isRate ? Value.repeated(duration) : Value.lasting(duration));
    }

    /** {@code one day they met}, {@code a day-care centre}, and {@code a quarter}, which is a share. */
    private static boolean isNoLength(Match match) {
        var isOneDay = match.has("one") && match.has("day") && !BEFORE_ONE_DAY.contains(match.wordBefore());
        var isQuarter = match.has("a") && match.unit() == CalendarUnit.QUARTER;
        var isCompound = match.words().size() == 2 && isHyphenAfter(match);
        return isOneDay && match.words().size() == 2 || isQuarter || isCompound;
    }

    private static boolean isHyphenAfter(Match match) {
        return match.after()
                .filter(w -> w.lower().equals("-") && !w.spaceBefore())
                .isPresent();
    }

    /** {@code 37 years old}, {@code a six-year-old boy}. */
    private static boolean isAge(Match match) {
        var next = match.wordAfter().equals("-")
                ? match.afterNext().map(Word::lower).orElse("")
                : match.wordAfter();
        return next.startsWith("old")
                || next.equals("of")
                        && match.afterNext()
                                .filter(w -> w.lower().equals("age"))
                                .isPresent();
    }

    /** {@code three quarters of them}. */
    private static boolean isShare(Match match) {
        return match.unit() == CalendarUnit.QUARTER && match.wordAfter().equals("of");
    }

    private static Optional<Value> half(Match match, int count) {
        return Optional.of(Value.lasting(match.unit().durationAndHalf(count)));
    }

    /** {@code 5 1/2 hours}. */
    private static Optional<Value> broken(Match match, Reference reference) {
        var isHalf = match.has("1") && match.has("2");
        return isHalf ? half(match, match.value(NUMBER)) : Optional.empty();
    }

    private static Optional<Value> vague(Match match, Reference reference) {
        var isVague = match.find(VAGUE).isPresent() || !isCounted(match);
        return isVague ? Optional.of(Value.lasting(match.unit().vagueDuration())) : Optional.empty();
    }

    private static boolean isCounted(Match match) {
        return match.before()
                .filter(w ->
                        w.as(NUMBER).isPresent() || Character.isDigit(w.text().charAt(0)))
                .isPresent();
    }

    /** {@code for years}; not {@code years old} nor {@code Days Inn}. */
    private static Optional<Value> bare(Match match, Reference reference) {
        var isName = match.first().isCapitalised() && match.start() > 0;
        var isLong = !match.unit().isTime() || BEFORE_LENGTH.contains(match.wordBefore());
        return isName || isCounted(match) || isAge(match) || isShare(match) || !isLong || isHyphenAfter(match)
                ? Optional.empty()
                : Optional.of(Value.lasting(match.unit().vagueDuration()));
    }
}

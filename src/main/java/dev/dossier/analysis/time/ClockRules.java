package dev.dossier.analysis.time;

import static dev.dossier.analysis.time.Rule.valued;
import static dev.dossier.analysis.time.WordClass.CLOCK;
import static dev.dossier.analysis.time.WordClass.DAYPART;
import static dev.dossier.analysis.time.WordClass.DOTTED_CLOCK;
import static dev.dossier.analysis.time.WordClass.HALF_DAY;
import static dev.dossier.analysis.time.WordClass.NUMBER;

import dev.dossier.analysis.time.Rule.Origin;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Times of day: {@code Monday night}, {@code this morning}, {@code 5 p.m. EST}, {@code at 7:15}, {@code noon}. A time on the clock has no
 * day of its own; {@link ClockTimes} gives it one.
 */
final class ClockRules {
    private static final String ZONE =
            " local|eastern|pacific|central|gmt|utc|est|edt|et|pst|pdt|cst|cdt|bst|cet? time?";
    private static final Set<String> BEFORE_CLOCK = Set.of(
            "at", "by", "until", "till", "around", "about", "before", "after", "from", "to", "since", "and", "between");
    private static final Set<String> ZONES =
            Set.of("gmt", "utc", "est", "edt", "et", "pst", "pdt", "cst", "cdt", "bst", "cet", "local", "hours");
    private static final int NOON = 12;

    static final List<Rule> ALL = List.of(
            valued(
                    "early|late? WEEKDAY DAYPART",
                    Origin.PUBLICATION,
                    (m, r) -> RelativeRules.weekday(m, r).map(day -> part(day, m))),
            valued(
                    "last|this|next WEEKDAY DAYPART",
                    Origin.PUBLICATION,
                    (m, r) -> RelativeRules.weekdayBeside(m, r).map(day -> part(day, m))),
            near("early|earlier|late|later? this DAYPART", 0),
            valued("tonight", Origin.PUBLICATION, (m, r) -> Optional.of(Value.at(RelativeRules.day(r, 0), "TNI"))),
            near("early|late? yesterday DAYPART", -1),
            near("last night|evening", -1),
            near("tomorrow DAYPART", 1),
            valued("that|same DAYPART", Origin.MENTION, (m, r) -> beside(m, r, 0)),
            valued("next|following DAYPART", Origin.MENTION, (m, r) -> beside(m, r, 1)),
            clock("NUMBER|CLOCK|DOTTED_CLOCK HALF_DAY" + ZONE),
            clock("NUMBER o ' clock"),
            clock("NUMBER in the DAYPART"),
            clock("CLOCK" + ZONE),
            valued("noon|midday", Origin.NOTHING, (m, r) -> Optional.of(unplaced("T12:00"))),
            valued("midnight", Origin.NOTHING, (m, r) -> Optional.of(unplaced("T24:00"))));

    private ClockRules() {}

    private static Rule near(String pattern, int days) {
        return valued(pattern, Origin.PUBLICATION, (m, r) -> Optional.of(part(RelativeRules.day(r, days), m)));
    }

    private static Rule clock(String pattern) {
        return valued(pattern, Origin.NOTHING, ClockRules::clock);
    }

    private static Value part(TimexValue day, Match match) {
        return Value.at(day, DayPart.values()[match.value(DAYPART)].code());
    }

    private static Optional<Value> beside(Match match, Reference reference, int days) {
        return AnchoredRules.besideDay(reference, days).map(day -> part(day, match));
    }

    private static Value unplaced(String time) {
        return new Value(Timex.Type.TIME, time, Optional.empty());
    }

    private static Optional<Value> clock(Match match, Reference reference) {
        var isTold = match.words().size() > 1
                || BEFORE_CLOCK.contains(match.wordBefore())
                || ZONES.contains(match.wordAfter());
        var clock = match.find(CLOCK).or(() -> match.find(DOTTED_CLOCK));
        var minutes = clock.orElseGet(() -> 60 * match.value(NUMBER));
        var afterNoon = match.find(HALF_DAY).or(() -> match.find(DAYPART).map(part -> part == 0 ? 0 : NOON));
        var hour = minutes / 60;
        if (!isTold || hour > 24 || afterNoon.isPresent() && hour > NOON) {
            return Optional.empty();
        }
        var hours = afterNoon.map(more -> hour % NOON + more).orElse(hour);
        return Optional.of(unplaced(String.format(Locale.ROOT, "T%02d:%02d", hours, minutes % 60)));
    }
}

package dev.dossier.analysis.time;

import static dev.dossier.analysis.time.Rule.anchored;
import static dev.dossier.analysis.time.Rule.valued;
import static dev.dossier.analysis.time.WordClass.NUMBER;

import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Optional;

/** Expressions counted from the date mentioned last: {@code the following month}, {@code two days later}, {@code in the year since}. */
final class AnchoredRules {
    static final List<Rule> ALL = List.of(
            anchored("following UNIT", (m, r) -> beside(m, r, 1)),
            anchored("next day", (m, r) -> m.wordBefore().equals("the") ? besideDay(r, 1) : Optional.empty()),
            anchored("previous|preceding UNIT", (m, r) -> beside(m, r, -1)),
            anchored("NUMBER UNIT later", (m, r) -> beside(m, r, m.value(NUMBER))),
            valued("NUMBER UNIT earlier|before|previously", Rule.Origin.MENTION, AnchoredRules::earlier),
            valued("NUMBER UNIT ago", Rule.Origin.PUBLICATION, AnchoredRules::ago),
            anchored("that|same UNIT", (m, r) -> beside(m, r, 0)),
            valued("NUMBER? UNIT since", Rule.Origin.MENTION, AnchoredRules::since));

    private AnchoredRules() {}

    /** A unit finer than the anchor's precision cannot be told: two days later than a month is no date. */
    private static Optional<TimexValue> beside(Match match, Reference reference, int count) {
        var unit = match.unit();
        if (unit.isTime()) {
            return Optional.empty();
        }
        return reference.anchor().flatMap(anchor -> {
            var first = unit.around(unit.shift(anchor.first(), count));
            var last = unit.around(unit.shift(anchor.last(), count));
            return first.equals(last) ? Optional.of(first) : Optional.empty();
        });
    }

    /** Not {@code ten days before the shooting}, whose anchor is no date. A report on a quarter compares it with that of a year earlier. */
    private static Optional<Value> earlier(Match match, Reference reference) {
        var goesOn =
                match.has("before") && match.after().filter(Word::isLetters).isPresent();
        if (goesOn) {
            return Optional.empty();
        }
        return isOneYear(match)
                        && (reference.period().isPresent() || reference.anchor().isEmpty())
                ? PeriodRules.yearEarlier(match, reference)
                : beside(match, reference, -match.value(NUMBER)).map(Value::of);
    }

    private static Optional<Value> ago(Match match, Reference reference) {
        var unit = match.unit();
        var year = isOneYear(match)
                ? reference.period().flatMap(Value::calendar).flatMap(PeriodRules::yearBefore)
                : Optional.<TimexValue>empty();
        return Optional.of(
                Value.of(year.orElseGet(() -> unit.around(unit.shift(reference.today(), -match.value(NUMBER))))));
    }

    private static boolean isOneYear(Match match) {
        return match.unit() == CalendarUnit.YEAR && match.value(NUMBER) == 1;
    }

    static Optional<TimexValue> besideDay(Reference reference, int count) {
        return reference
                .anchor()
                .filter(anchor -> anchor.first().equals(anchor.last()))
                .map(anchor -> new TimexValue.Day(anchor.first().plusDays(count)));
    }

    private static Optional<Value> since(Match match, Reference reference) {
        var unit = match.unit();
        if (unit.compareTo(CalendarUnit.MONTH) < 0) {
            return Optional.empty();
        }
        var now = CalendarUnit.MONTH.around(reference.today());
        return reference
                .anchor()
                .map(anchor -> anchor instanceof TimexValue.Interval stretch ? stretch.from() : anchor)
                .filter(anchor -> anchor.first().isBefore(now.first()))
                .map(anchor -> Value.lasting(
                        unit.duration(match.find(NUMBER).orElse(1)), new TimexValue.Interval(anchor, now)));
    }
}

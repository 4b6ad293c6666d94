package dev.dossier.analysis.event;

import static dev.dossier.analysis.event.Rule.relative;
import static dev.dossier.analysis.event.WordClass.NUMBER;

import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Optional;

/** Expressions counted from the date mentioned last: {@code the following month}, {@code two days later}, {@code in the year since}. */
final class AnchoredRules {
    static final List<Rule> ALL = List.of(
            relative("following UNIT", (m, r) -> beside(m, r, 1)),
            relative("the next day|morning", (m, r) -> besideDay(r, 1)),
            relative("previous|preceding UNIT", (m, r) -> beside(m, r, -1)),
            relative("NUMBER UNIT later", (m, r) -> beside(m, r, m.value(NUMBER))),
            relative("NUMBER UNIT earlier|before|previously", AnchoredRules::earlier),
            relative("that|same UNIT", (m, r) -> beside(m, r, 0)),
            relative("UNIT since", AnchoredRules::since));

    private AnchoredRules() {}

    /** A unit finer than the anchor's precision cannot be told: two days later than a month is no date. */
    private static Optional<TimexValue> beside(Match match, Reference reference, int count) {
        var unit = match.unit();
        if (unit.compareTo(CalendarUnit.DAY) < 0) {
            return Optional.empty();
        }
        return reference.anchor().flatMap(anchor -> {
            var first = unit.around(unit.shift(anchor.first(), count));
            var last = unit.around(unit.shift(anchor.last(), count));
            return first.equals(last) ? Optional.of(first) : Optional.empty();
        });
    }

    /** Not {@code ten days before the shooting}, whose anchor is no date. */
    private static Optional<TimexValue> earlier(Match match, Reference reference) {
        var goesOn =
                match.has("before") && match.after().filter(Word::isLetters).isPresent();
        return goesOn ? Optional.empty() : beside(match, reference, -match.value(NUMBER));
    }

    private static Optional<TimexValue> besideDay(Reference reference, int count) {
        return reference
                .anchor()
                .filter(anchor -> anchor.first().equals(anchor.last()))
                .map(anchor -> new TimexValue.Day(anchor.first().plusDays(count)));
    }

    private static Optional<TimexValue> since(Match match, Reference reference) {
        var unit = match.unit();
        if (unit.compareTo(CalendarUnit.MONTH) < 0) {
            return Optional.empty();
        }
        var now = CalendarUnit.MONTH.around(reference.today());
        return reference
                .anchor()
                .filter(anchor -> anchor.first().isBefore(now.first()))
                .map(anchor -> new TimexValue.Interval(anchor, now));
    }
}

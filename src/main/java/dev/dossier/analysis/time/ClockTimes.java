package dev.dossier.analysis.time;

import dev.dossier.domain.Basis;
import dev.dossier.domain.Precision;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives times on the clock their day: {@code 9 a.m. Tuesday} is one expression, {@code at 9 a.m.} is of the day that the sentence, the
 * paragraph or the date of publication tells, in this order.
 */
final class ClockTimes {
    private static final Set<String> BETWEEN = Set.of(",", "on");
    private static final String NO_DAY = "XXXX-XX-XX";

    private ClockTimes() {}

    /** @param day of the paragraph, else of publication */
    static List<Expression> place(List<Expression> found, Optional<TimexValue> day) {
        var placed = new ArrayList<Expression>();
        var known = day;
        for (var i = 0; i < found.size(); i++) {
            var here = found.get(i);
            var next = i + 1 < found.size() ? Optional.of(found.get(i + 1)) : Optional.<Expression>empty();
            if (!isOnClock(here)) {
                placed.add(here);
                known = day(here).or(() -> day);
            } else if (next.filter(there -> isBeside(here, there)).isPresent()) {
                placed.add(joined(here, next.get()));
                known = day(next.get());
                i++;
            } else {
                placed.add(here.with(at(here, known), known.isPresent() ? Basis.RELATIVE : here.basis()));
            }
        }
        return placed;
    }

    private static boolean isOnClock(Expression expression) {
        return expression.value().timex3().startsWith("T");
    }

    private static Optional<TimexValue> day(Expression expression) {
        return expression.value().calendar().filter(place -> place.precision() == Precision.DAY);
    }

    private static boolean isBeside(Expression clock, Expression date) {
        var gap = date.start() - clock.end();
        var isNext = gap == 0
                || gap == 1
                        && BETWEEN.contains(clock.sentence().get(clock.end()).lower());
        return isNext && date.value().type() == Timex.Type.DATE && day(date).isPresent();
    }

    private static Expression joined(Expression clock, Expression date) {
        var value = Value.at(day(date).orElseThrow(), clock.value().timex3());
        var rule = clock.reason().rule() + "-" + date.reason().rule();
        var reason = new Reason(rule, date.reason().evidence());
        return new Expression(clock.sentence(), clock.start(), date.end(), value, date.basis(), reason);
    }

    /** Without a place of its own in the calendar: the day is a guess. */
    private static Value at(Expression clock, Optional<TimexValue> day) {
        var date = day.map(TimexValue::iso).orElse(NO_DAY);
        return new Value(Timex.Type.TIME, date + clock.value().timex3(), Optional.empty());
    }
}

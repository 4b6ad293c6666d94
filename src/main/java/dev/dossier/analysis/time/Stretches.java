package dev.dossier.analysis.time;

import dev.dossier.domain.Basis;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one stretch of the calendar of two neighbouring dates, {@code from 2014 to 2025}, {@code between March and August 2024}: the first
 * of them has it as its place, the second has none. {@code since 2014} reaches to the date of publication. Their TIMEX3 values stay.
 */
final class Stretches {
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "-");

    private Stretches() {}

    static List<Expression> place(List<Expression> found, Optional<TimexValue> published) {
        var placed = new ArrayList<Expression>();
        for (var i = 0; i < found.size(); i++) {
            var here = found.get(i);
            var next = i + 1 < found.size() ? Optional.of(found.get(i + 1)) : Optional.<Expression>empty();
            var opened = next.flatMap(there -> opened(here, there));
            if (opened.isPresent()) {
                var last = next.get();
                placed.add(opened.get());
                placed.add(last.with(Value.of(lastOf(here, last)).placed(Optional.empty())));
                i++;
            } else {
                placed.add(sinceThen(here, published));
            }
        }
        return placed;
    }

    /** The first of two dates as the opening of a stretch. */
    private static Optional<Expression> opened(Expression from, Expression to) {
        if (to.start() != from.end() + 1 || !isPlaced(from) || !isPlaced(to)) {
            return Optional.empty();
        }
        var link = from.sentence().get(from.end()).lower();
        if (!TO.contains(link) && !(link.equals("and") && from.before().equals("between"))) {
            return Optional.empty();
        }
        var last = lastOf(from, to);
        var first = inYearOf(from.value().calendar().orElseThrow(), last, isYearTold(from, to));
        var isStretch = first.first().isBefore(last.first()) && first.precision() == last.precision();
        if (!isStretch) {
            return Optional.empty();
        }
        var isDated = first.equals(from.value().calendar().orElseThrow());
        var value = Value.of(first).placed(Optional.of(new TimexValue.Interval(first, last)));
        return Optional.of(from.with(value, isDated ? from.basis() : to.basis()));
    }

    /** Friday in {@code from Monday to Friday} is that after the Monday. */
    private static TimexValue lastOf(Expression from, Expression to) {
        var first = from.value().calendar().orElseThrow();
        var last = to.value().calendar().orElseThrow();
        var isWeekday = to.words().size() == 1
                && to.words().get(0).as(WordClass.WEEKDAY).isPresent();
        return isWeekday && last instanceof TimexValue.Day day && last.first().isBefore(first.first())
                ? new TimexValue.Day(day.date().plusWeeks(1))
                : last;
    }

    /** Whether the year stands with the second date only. */
    private static boolean isYearTold(Expression from, Expression to) {
        return from.basis() == Basis.RELATIVE && to.basis() == Basis.EXPLICIT;
    }

    private static boolean isPlaced(Expression expression) {
        return expression.value().type() == Timex.Type.DATE
                && expression.value().calendar().isPresent();
    }

    /** March in {@code March to August 2024} or {@code 3 March to 7 April 2024} is of 2024, and November in {@code November to March 2024} of the year before. */
    private static TimexValue inYearOf(TimexValue from, TimexValue to, boolean isDated) {
        if (from instanceof TimexValue.Month first && to instanceof TimexValue.Month last) {
            var month = YearMonth.of(last.month().getYear(), first.month().getMonthValue());
            return new TimexValue.Month(month.isAfter(last.month()) ? month.minusYears(1) : month);
        }
        if (from instanceof TimexValue.Day first && to instanceof TimexValue.Day last && isDated) {
            var day = first.date().withYear(last.date().getYear());
            return new TimexValue.Day(day.isAfter(last.date()) ? day.minusYears(1) : day);
        }
        return from;
    }

    private static Expression sinceThen(Expression found, Optional<TimexValue> published) {
        var isSince = found.before().equals("since") && isPlaced(found);
        if (!isSince || found.value().calendar().orElseThrow() instanceof TimexValue.Interval) {
            return found;
        }
        var from = found.value().calendar().orElseThrow();
        return published
                .flatMap(date -> now(from, date))
                .filter(to -> to.first().isAfter(from.first()))
                .map(to -> found.with(found.value().placed(Optional.of(new TimexValue.Interval(from, to)))))
                .orElse(found);
    }

    private static Optional<TimexValue> now(TimexValue from, TimexValue published) {
        var unit = from.first().equals(from.last()) ? CalendarUnit.DAY : CalendarUnit.MONTH;
        LocalDate last = published.last();
        return unit.around(published.first()).equals(unit.around(last))
                ? Optional.of(unit.around(last))
                : Optional.empty();
    }
}

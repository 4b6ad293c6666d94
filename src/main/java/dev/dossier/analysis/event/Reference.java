package dev.dossier.analysis.event;

import dev.dossier.domain.TimexValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a relative expression is counted from.
 *
 * @param today the day of publication
 * @param anchor the date mentioned last in the article
 * @param tense of the clause around the expression
 */
record Reference(LocalDate today, Optional<TimexValue> anchor, Tense tense) {
    /** Beyond about four months the tense tells more than nearness. */
    private static final int NEAR_DAYS = 120;

    /** Among candidates one period apart, the one that the tense asks for: the latest up to today, or in future the first from today; where no tense is told, one that comes soon goes first. */
    LocalDate nearest(LocalDate inThisPeriod, CalendarUnit period, CalendarUnit precision) {
        var here = precision.around(today).first();
        var value = precision.around(inThisPeriod).first();
        var isSoon = !value.isBefore(here) && ChronoUnit.DAYS.between(here, value) <= NEAR_DAYS;
        if (tense == Tense.UNKNOWN && isSoon) {
            return inThisPeriod;
        }
        if (tense == Tense.FUTURE) {
            return value.isBefore(here) ? period.shift(inThisPeriod, 1) : inThisPeriod;
        }
        return value.isAfter(here) ? period.shift(inThisPeriod, -1) : inThisPeriod;
    }

    /** A day and month near today are meant there whatever the tense: {@code the Jan. 2 deadline} in November is in the next year. */
    LocalDate nearestDay(LocalDate inThisYear) {
        for (var day : List.of(inThisYear, inThisYear.plusYears(1), inThisYear.minusYears(1))) {
            if (Math.abs(ChronoUnit.DAYS.between(today, day)) <= NEAR_DAYS) {
                return day;
            }
        }
        return nearest(inThisYear, CalendarUnit.YEAR, CalendarUnit.DAY);
    }
}

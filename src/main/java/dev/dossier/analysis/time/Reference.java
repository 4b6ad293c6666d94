package dev.dossier.analysis.time;

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
 * @param period the quarter, half or number of months named last, which the article reports on
 * @param latest the latest quarter or half named that is over
 * @param told the tense of the clause around the expression
 */
record Reference(
        LocalDate today, Optional<TimexValue> anchor, Optional<Value> period, Optional<TimexValue> latest, Told told) {
    /** Beyond about four months the tense tells more than nearness. */
    private static final int NEAR_DAYS = 120;

    /** The same on another day of publication. */
    Reference on(LocalDate day) {
        return new Reference(day, anchor, period, latest, told);
    }

    /** The same without the tense. */
    Reference untold() {
        return new Reference(today, anchor, period, latest, Told.NOTHING);
    }

    Tense tense() {
        return told.tense();
    }

    /** Among candidates one period apart, the one that the tense asks for: the latest up to today, or in future the first from today; where no tense is told, one that comes soon goes first. */
    LocalDate nearest(LocalDate inThisPeriod, CalendarUnit period, CalendarUnit precision) {
        var here = precision.around(today).first();
        var value = precision.around(inThisPeriod).first();
        var isSoon = !value.isBefore(here) && ChronoUnit.DAYS.between(here, value) <= NEAR_DAYS;
        if (tense() == Tense.UNKNOWN && isSoon) {
            return inThisPeriod;
        }
        var next = precision.around(period.shift(inThisPeriod, 1)).first();
        var reachesAhead = tense() == Tense.UNKNOWN && !told.word().isEmpty();
        if (reachesAhead && value.isBefore(here) && ChronoUnit.DAYS.between(here, next) <= NEAR_DAYS) {
            return period.shift(inThisPeriod, 1);
        }
        if (tense() == Tense.FUTURE) {
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

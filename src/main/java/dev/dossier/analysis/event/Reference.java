package dev.dossier.analysis.event;

import dev.dossier.domain.TimexValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a relative expression is counted from.
 *
 * @param today the day of publication
 * @param anchor the date mentioned last in the article
 * @param tense of the clause around the expression
 */
record Reference(LocalDate today, Optional<TimexValue> anchor, Tense tense) {
    /** Among candidates one period apart, the one that the tense asks for: the latest up to today, or in future the first from today. */
    LocalDate nearest(LocalDate inThisPeriod, CalendarUnit period, CalendarUnit precision) {
        var here = precision.around(today).first();
        var value = precision.around(inThisPeriod).first();
        if (tense == Tense.FUTURE) {
            return value.isBefore(here) ? period.shift(inThisPeriod, 1) : inThisPeriod;
        }
        return value.isAfter(here) ? period.shift(inThisPeriod, -1) : inThisPeriod;
    }

    Reference with(Tense other) {
        return new Reference(today, anchor, other);
    }
}

package dev.dossier.analysis.event;

import dev.dossier.domain.TimexValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** The units of the calendar, finest first, and the values that have their precision. */
enum CalendarUnit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY;

    /** {@code count} units after {@code day}; before it when negative. Minutes and hours stay on the day. */
    LocalDate shift(LocalDate day, long count) {
        return switch (this) {
            case MINUTE -> day;
            case HOUR -> day.plusDays(count / 24);
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
        };
    }

    /** The unit's value that holds {@code day}. */
    TimexValue around(LocalDate day) {
        return switch (this) {
            case MINUTE, HOUR, DAY -> new TimexValue.Day(day);
            case WEEK -> new TimexValue.Week(day);
            case MONTH -> new TimexValue.Month(YearMonth.from(day));
            case QUARTER -> new TimexValue.Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> new TimexValue.Year(day.getYear());
            case DECADE -> new TimexValue.Decade(Math.floorDiv(day.getYear(), 10) * 10);
            case CENTURY -> new TimexValue.Century(Math.floorDiv(day.getYear(), 100) * 100);
        };
    }

    /** The unit in which a stretch of {@code count} of these is told: one year in months, ten years in years. */
    CalendarUnit stretchUnit(int count) {
        return switch (this) {
            case MINUTE, HOUR, DAY, WEEK -> DAY;
            case MONTH, QUARTER -> MONTH;
            case YEAR -> count == 1 ? MONTH : YEAR;
            case DECADE, CENTURY -> YEAR;
        };
    }
}

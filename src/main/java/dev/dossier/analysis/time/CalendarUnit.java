package dev.dossier.analysis.time;

import dev.dossier.domain.TimexValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** The units of the calendar, finest first, and the values that have their precision. */
enum CalendarUnit {
    SECOND("S"),
    MINUTE("M"),
    HOUR("H"),
    DAY("D"),
    WEEK("W"),
    MONTH("M"),
    QUARTER("Q"),
    YEAR("Y"),
    DECADE("E"),
    CENTURY("C");

    private final String letter;

    CalendarUnit(String letter) {
        this.letter = letter;
    }

    /** {@code count} of these as TIMEX3 writes them: {@code P3M}, {@code PT2H}; ten years for a decade. */
    String duration(int count) {
        return switch (this) {
            case DECADE -> "P" + 10 * count + "Y";
            case CENTURY -> "P" + 100 * count + "Y";
            default -> (isTime() ? "PT" : "P") + count + letter;
        };
    }

    /** An unknown number of these: {@code PXM}, {@code PTXH}. */
    String vagueDuration() {
        return (isTime() ? "PTX" : "PX") + letter;
    }

    /** {@code count} of these and a half. */
    String durationAndHalf(int count) {
        return switch (this) {
            case HOUR -> count == 0 ? "PT30M" : "PT" + count + "H30M";
            case YEAR -> count == 0 ? "P6M" : "P" + count + ".5Y";
            case DECADE -> "P" + (10 * count + 5) + "Y";
            case CENTURY -> "P" + (100 * count + 50) + "Y";
            default -> (isTime() ? "PT" : "P") + count + ".5" + letter;
        };
    }

    boolean isTime() {
        return compareTo(DAY) < 0;
    }

    /** {@code count} units after {@code day}; before it when negative. Minutes and hours stay on the day. */
    LocalDate shift(LocalDate day, long count) {
        return switch (this) {
            case SECOND, MINUTE -> day;
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
            case SECOND, MINUTE, HOUR, DAY -> new TimexValue.Day(day);
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
            case SECOND, MINUTE, HOUR, DAY, WEEK -> DAY;
            case MONTH, QUARTER -> MONTH;
            case YEAR -> count == 1 ? MONTH : YEAR;
            case DECADE, CENTURY -> YEAR;
        };
    }
}

package dev.dossier.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A calendar value with its precision: a point of the calendar or a stretch of it. {@link #first()} and {@link #last()} are the days it
 * covers, both included. Ordered by first day, then the finer before the coarser.
 */
public sealed interface TimexValue extends Comparable<TimexValue> {
    /** The first day covered. */
    LocalDate first();

    /** The last day covered, itself included. */
    LocalDate last();

    /** Whether every day of this is a day of {@code other}. */
    default boolean isWithin(TimexValue other) {
        return !first().isBefore(other.first()) && !last().isAfter(other.last());
    }

    /** How fine the value is. */
    Precision precision();

    /** The value in the ISO 8601 form of TIMEX3: {@code 2025-03-14}, {@code 2025-W03}, {@code 2025-Q1}, {@code 2025-01/2025-03}. */
    String iso();

    private static String digits(int number, int fewest) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, fewest - digits.length())) + digits;
    }

    /** The value for reading, in English: {@code 14 March 2025}, {@code Week of 13 January 2025}, {@code 2010s}. */
    String display();

    @Override
    default int compareTo(TimexValue other) {
        return Comparator.comparing(TimexValue::first)
                .thenComparing(TimexValue::precision)
                .thenComparing(TimexValue::iso)
                .compare(this, other);
    }

    /** A time of day on a day; {@code precision} is MINUTE or SECOND, the offset is absent where the source gives no zone. */
    record Moment(LocalDateTime local, Precision precision, Optional<ZoneOffset> offset) implements TimexValue {
        @Override
        public LocalDate first() {
            return local.toLocalDate();
        }

        @Override
        public LocalDate last() {
            return local.toLocalDate();
        }

        @Override
        public String iso() {
            var pattern = precision == Precision.MINUTE ? "uuuu-MM-dd'T'HH:mm" : "uuuu-MM-dd'T'HH:mm:ss";
            return local.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
                    + offset.map(ZoneOffset::getId).orElse("");
        }

        @Override
        public String display() {
            return English.day(first()) + ", " + LocalTime.of(local.getHour(), local.getMinute())
                    + offset.map(o -> o.equals(ZoneOffset.UTC) ? " UTC" : " UTC" + o.getId())
                            .orElse("");
        }
    }

    /** One day. */
    record Day(LocalDate date) implements TimexValue {
        @Override
        public LocalDate first() {
            return date;
        }

        @Override
        public LocalDate last() {
            return date;
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }

        @Override
        public String iso() {
            return date.toString();
        }

        @Override
        public String display() {
            return English.day(date);
        }
    }

    /** An ISO week, named by its Monday. */
    record Week(LocalDate monday) implements TimexValue {
        public Week {
            monday = monday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        public LocalDate first() {
            return monday;
        }

        @Override
        public LocalDate last() {
            return monday.plusDays(6);
        }

        @Override
        public Precision precision() {
            return Precision.WEEK;
        }

        @Override
        public String iso() {
            var week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return digits(monday.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W" + digits(week, 2);
        }

        @Override
        public String display() {
            return "Week of " + English.day(monday);
        }
    }

    /** A calendar month. */
    record Month(YearMonth month) implements TimexValue {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }

        @Override
        public String iso() {
            return month.toString();
        }

        @Override
        public String display() {
            return English.month(month);
        }
    }

    /** A season of the northern calendar as TIMEX3 codes it ({@code SP}, {@code SU}, {@code FA}, {@code WI}); winter runs into the next year. */
    record Season(int year, String code) implements TimexValue {
        @Override
        public LocalDate first() {
            return switch (code) {
                case "SP" -> LocalDate.of(year, 3, 1);
                case "SU" -> LocalDate.of(year, 6, 1);
                case "FA" -> LocalDate.of(year, 9, 1);
                default -> LocalDate.of(year, 12, 1);
            };
        }

        @Override
        public LocalDate last() {
            return first().plusMonths(3).minusDays(1);
        }

        @Override
        public Precision precision() {
            return Precision.SEASON;
        }

        @Override
        public String iso() {
            return digits(year, 4) + "-" + code;
        }

        @Override
        public String display() {
            var name = switch (code) {
                case "SP" -> "Spring ";
                case "SU" -> "Summer ";
                case "FA" -> "Autumn ";
                default -> "Winter ";
            };
            return name + year;
        }
    }

    /** A quarter of a year, 1 to 4. */
    record Quarter(int year, int quarter) implements TimexValue {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, quarter * 3 - 2, 1);
        }

        @Override
        public LocalDate last() {
            return first().plusMonths(3).minusDays(1);
        }

        @Override
        public Precision precision() {
            return Precision.QUARTER;
        }

        @Override
        public String iso() {
            return digits(year, 4) + "-Q" + quarter;
        }

        @Override
        public String display() {
            return "Q" + quarter + " " + year;
        }
    }

    /** A half of a year, 1 or 2. */
    record Half(int year, int half) implements TimexValue {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, half * 6 - 5, 1);
        }

        @Override
        public LocalDate last() {
            return first().plusMonths(6).minusDays(1);
        }

        @Override
        public Precision precision() {
            return Precision.HALF;
        }

        @Override
        public String iso() {
            return digits(year, 4) + "-H" + half;
        }

        @Override
        public String display() {
            return (half == 1 ? "First" : "Second") + " half of " + year;
        }
    }

    /** A calendar year. */
    record Year(int year) implements TimexValue {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public Precision precision() {
            return Precision.YEAR;
        }

        @Override
        public String iso() {
            return digits(year, 4);
        }

        @Override
        public String display() {
            return Integer.toString(year);
        }
    }

    /** Ten years from a year divisible by ten: {@code Decade(2010)} is the 2010s. */
    record Decade(int firstYear) implements TimexValue {
        @Override
        public LocalDate first() {
            return LocalDate.of(firstYear, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(firstYear + 9, 12, 31);
        }

        @Override
        public Precision precision() {
            return Precision.DECADE;
        }

        @Override
        public String iso() {
            return digits(firstYear / 10, 3);
        }

        @Override
        public String display() {
            return firstYear + "s";
        }
    }

    /** A hundred years from a year divisible by a hundred: {@code Century(1900)} is written {@code 19}. */
    record Century(int firstYear) implements TimexValue {
        @Override
        public LocalDate first() {
            return LocalDate.of(firstYear, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(firstYear + 99, 12, 31);
        }

        @Override
        public Precision precision() {
            return Precision.CENTURY;
        }

        @Override
        public String iso() {
            return digits(firstYear / 100, 2);
        }

        @Override
        public String display() {
            return firstYear + "–" + (firstYear + 99);
        }
    }

    /** From the beginning of one value to the end of another, both included. */
    record Interval(TimexValue from, TimexValue to) implements TimexValue {
        @Override
        public LocalDate first() {
            return from.first();
        }

        @Override
        public LocalDate last() {
            return to.last();
        }

        @Override
        public Precision precision() {
            return Precision.INTERVAL;
        }

        @Override
        public String iso() {
            return from.iso() + "/" + to.iso();
        }

        @Override
        public String display() {
            return from.display() + " to " + to.display();
        }
    }

    /** English names without the machine's locale. */
    final class English {
        private English() {}

        static String day(LocalDate date) {
            return date.getDayOfMonth() + " " + month(YearMonth.from(date));
        }

        static String month(YearMonth month) {
            return monthName(month.getMonthValue()) + " " + month.getYear();
        }

        /** The name of a month, 1 to 12. */
        public static String monthName(int month) {
            var lower = java.time.Month.of(month).name().toLowerCase(Locale.ROOT);
            return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
        }
    }
}

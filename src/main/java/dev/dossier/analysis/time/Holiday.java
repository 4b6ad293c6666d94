package dev.dossier.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;

/** Days that go by a name in English news, and where they fall in a year. */
enum Holiday {
    NEW_YEAR(year -> LocalDate.of(year, 1, 1), "new", "year", "'s", "day"),
    NEW_YEARS_EVE(year -> LocalDate.of(year, 12, 31), "new", "year", "'s", "eve"),
    VALENTINE(year -> LocalDate.of(year, 2, 14), "valentine", "'s", "day"),
    ST_PATRICK(year -> LocalDate.of(year, 3, 17), "patrick", "'s", "day"),
    GOOD_FRIDAY(year -> easter(year).minusDays(2), "good", "friday"),
    EASTER_MONDAY(year -> easter(year).plusDays(1), "easter", "monday"),
    EASTER_SUNDAY(Holiday::easter, "easter", "sunday"),
    EASTER(Holiday::easter, "easter"),
    MAY_DAY(year -> LocalDate.of(year, 5, 1), "may", "day"),
    MEMORIAL_DAY(
            year -> LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
            "memorial",
            "day"),
    INDEPENDENCE_DAY(year -> LocalDate.of(year, 7, 4), "independence", "day"),
    LABOR_DAY(year -> weekday(year, 9, 1, DayOfWeek.MONDAY), "labor", "day"),
    COLUMBUS_DAY(year -> weekday(year, 10, 2, DayOfWeek.MONDAY), "columbus", "day"),
    HALLOWEEN(year -> LocalDate.of(year, 10, 31), "halloween"),
    ELECTION_DAY(year -> weekday(year, 11, 1, DayOfWeek.MONDAY).plusDays(1), "election", "day"),
    VETERANS_DAY(year -> LocalDate.of(year, 11, 11), "veterans", "day"),
    THANKSGIVING_DAY(year -> weekday(year, 11, 4, DayOfWeek.THURSDAY), "thanksgiving", "day"),
    THANKSGIVING(year -> weekday(year, 11, 4, DayOfWeek.THURSDAY), "thanksgiving"),
    CHRISTMAS_EVE(year -> LocalDate.of(year, 12, 24), "christmas", "eve"),
    CHRISTMAS_DAY(year -> LocalDate.of(year, 12, 25), "christmas", "day"),
    CHRISTMAS(year -> LocalDate.of(year, 12, 25), "christmas"),
    BOXING_DAY(year -> LocalDate.of(year, 12, 26), "boxing", "day");

    private final IntFunction<LocalDate> inYear;
    private final List<String> words;

    Holiday(IntFunction<LocalDate> inYear, String... words) {
        this.inYear = inYear;
        this.words = List.of(words);
    }

    /** The words as a pattern of a rule. */
    String pattern() {
        return String.join(" ", words);
    }

    LocalDate in(int year) {
        return inYear.apply(year);
    }

    /** The {@code count}th of a weekday in a month. */
    private static LocalDate weekday(int year, int month, int count, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(count, day));
    }

    /** Of the western churches, by the Gregorian computus (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        var f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}

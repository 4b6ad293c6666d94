package dev.dossier.analysis.time;

/** What a word can be in a time expression; rules name it in capitals. The value that goes with it is in brackets. */
public enum WordClass {
    /** January, Jan. (1 to 12). */
    MONTH,
    /** Monday (1 to 7). */
    WEEKDAY,
    /** Mondays (1 to 7). */
    WEEKDAYS,
    /** 1800 to 2199 in four digits. */
    YEAR,
    /** 1 to 31, with or without th. */
    DAY,
    /** Whole numbers in digits or words; a and an are 1. */
    NUMBER,
    /** few, several, couple: no number. */
    VAGUE,
    /** first to fourth, 20th (1 …). */
    ORDINAL,
    /** A {@link CalendarUnit}, singular or plural (its ordinal). */
    UNIT,
    /** The same, plural alone. */
    UNITS,
    /** spring, summer, autumn or fall, winter (0 to 3). */
    SEASON,
    /** 1990s, '90s, nineties (its first year). */
    DECADE,
    /** 2025-03-14 (20250314). */
    ISO_DATE,
    /** Q1 (1 to 4). */
    QUARTER_CODE,
    /** H1 (1 to 2). */
    HALF_CODE,
    /** FY2024, FY24 (the year). */
    FISCAL_YEAR,
    /** morning, afternoon, evening, night (0 to 3). */
    DAYPART,
    /** The same, plural. */
    DAYPARTS,
    /** 7:15, 19:15 (minutes after midnight). */
    CLOCK,
    /** 7.15, which is a time before a.m. or p.m. only. */
    DOTTED_CLOCK,
    /** a.m., p.m. (0 or 12, the hours to add). */
    HALF_DAY,
    /** weekend, weekends. */
    WEEKEND
}

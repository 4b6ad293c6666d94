package dev.dossier.analysis.event;

/** What a word can be in a time expression; rules name it in capitals. The value that goes with it is in brackets. */
enum WordClass {
    /** January, Jan. (1 to 12). */
    MONTH,
    /** Monday (1 to 7). */
    WEEKDAY,
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
    /** spring, summer, autumn or fall, winter (0 to 3). */
    SEASON,
    /** 1990s, '90s (its first year). */
    DECADE,
    /** 2025-03-14 (20250314). */
    ISO_DATE,
    /** Q1 (1 to 4). */
    QUARTER_CODE,
    /** H1 (1 to 2). */
    HALF_CODE,
    /** FY2024, FY24 (the year). */
    FISCAL_YEAR
}

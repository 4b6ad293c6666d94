package dev.dossier.domain;

import java.util.Locale;

/** How fine a date is known, finest first. */
public enum Precision {
    SECOND,
    MINUTE,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    INTERVAL;

    /** The name as it stands in front matter and on pages: {@code month}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

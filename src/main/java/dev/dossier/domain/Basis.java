package dev.dossier.domain;

import java.util.Locale;

/** What a value stands on. */
public enum Basis {
    /** Printed as it is. */
    EXPLICIT,
    /** Counted from the date of publication. */
    RELATIVE,
    /** Concluded from other evidence. */
    INFERRED;

    /** The name as it stands in front matter and on pages: {@code explicit}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.dossier.domain;

import java.util.Locale;

/** How bad a problem is; worst first. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.dossier.domain;

import java.util.Locale;

/** The public address of an article at its publisher's: absolute, {@code http} or {@code https}. */
public record CanonicalUrl(String value) {
    public CanonicalUrl {
        if (!isWebAddress(value)) {
            throw new IllegalArgumentException("not a web address: " + value);
        }
    }

    /** Whether {@code value} can be a canonical URL. */
    public static boolean isWebAddress(String value) {
        var lower = value.toLowerCase(Locale.ROOT);
        return (lower.startsWith("https://") || lower.startsWith("http://"))
                && value.chars().noneMatch(Character::isWhitespace);
    }

    @Override
    public String toString() {
        return value;
    }
}

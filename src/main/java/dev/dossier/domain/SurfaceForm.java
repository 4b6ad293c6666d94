package dev.dossier.domain;

import java.util.Locale;

/**
 * One way to write an entity.
 *
 * @param anyCase matched whatever its case; otherwise letter for letter
 */
public record SurfaceForm(String text, Kind kind, boolean anyCase) {
    /** Why the words stand for the entity. */
    public enum Kind {
        NAME,
        ALIAS,
        ADJECTIVE,
        METONYM,
        /** A short form that counts only after the full name stood earlier in the article. */
        SURNAME,
        /** A name without its last words, which counts only after the full name: {@code TechMoat} after {@code TechMoat Consulting}. */
        SHORT,
        /** An abbreviation that the article itself defines. */
        ABBREVIATION,
        /** Words that describe it by a relation: {@code Jensen Huang's company}. */
        DESCRIPTIVE;

        private final String label = name().toLowerCase(Locale.ROOT);

        /** The name as it stands in JSON: {@code surname}. */
        public String label() {
            return label;
        }
    }
}

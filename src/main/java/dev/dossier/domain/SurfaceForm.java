package dev.dossier.domain;

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
        /** An abbreviation that the article itself defines. */
        ABBREVIATION
    }
}

package dev.dossier.domain;

/**
 * A stretch of two texts laid side by side, in their order. The earlier sides of all stretches, put together as they are, give the earlier
 * text; the later sides give the later one. Punctuation and blanks belong to the word before them.
 *
 * @param before the words of the earlier text; empty where words came in
 * @param after the words of the later text; empty where words were left out
 */
public record WordChange(Kind kind, String before, String after) {
    /** What happened to the stretch. */
    public enum Kind {
        /** The same words; spelling, punctuation and case may differ. */
        KEPT,
        LEFT_OUT,
        PUT_IN,
        REPLACED
    }
}

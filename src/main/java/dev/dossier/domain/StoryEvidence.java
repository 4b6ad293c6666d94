package dev.dossier.domain;

/**
 * One thing that two articles have in common, or not, and that speaks for or against one origin.
 *
 * @param words for people: {@code 9 quotations of 4 speakers in the same order}
 * @param weight what it adds to the score of the link; negative where it speaks against one origin
 */
public record StoryEvidence(Kind kind, String words, double weight) {
    /** What is compared. */
    public enum Kind {
        /** Runs of words. */
        WORDING,
        /** What is quoted, shortened or whole. */
        QUOTATIONS,
        /** Who is quoted, and as what. */
        SPEAKERS,
        /** Numbers that few articles have. */
        FIGURES,
        /** Sentences that say the same in other words. */
        STATEMENTS,
        /** The order in which all that comes. */
        ORDER,
        /** Lines that name an origin: {@code originally appeared in}, {@code told VOA}, agency credits. */
        CREDIT,
        /** When the articles were published. */
        DATES,
        /** What one of them has and the other does not: speakers and figures of its own. */
        OWN_REPORTING
    }
}

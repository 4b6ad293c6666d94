package dev.dossier.analysis.claim;

/**
 * What a sentence says of something.
 *
 * @param rule names the kind of claim
 * @param about claims of one rule with the same words here are about the same thing
 * @param side what is said of it; two sides do not go together
 * @param words of the sentence that say it
 * @param reach how far a claim may be set against others
 */
record Claim(String rule, String about, String side, String words, Reach reach, Statement statement) {
    /** Which articles a claim is compared with. */
    enum Reach {
        /** Those of its own story. */
        STORY,
        /** Those of its own story, and others of nearly the same day. */
        DAY,
        /** All. */
        ALL,
        /** Those of other stories; what does not go together is a tension. */
        OTHERS
    }
}

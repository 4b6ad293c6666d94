package dev.dossier.domain;

/**
 * How much of an article everybody can read.
 *
 * @param evidence what on the page says so, such as {@code isAccessibleForFree: false}
 */
public record ArticleAccess(State state, String evidence) {
    /** What a page says of its article. */
    public enum State {
        /** For everybody. */
        OPEN,
        /** For subscribers; the capture may hold it all the same. */
        PAYWALLED,
        /** The text breaks off where a subscription would begin. */
        TRUNCATED;

        /** The name as programs and people read it: {@code paywalled}. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}

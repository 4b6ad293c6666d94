package dev.dossier.domain;

/**
 * The name of a fact, such as {@code chip-rules-q-3fa9c2d1}: its article's slug, the letter of its kind, and eight hexadecimal digits of
 * the SHA-256 of its words. It is made of words and not of places, so it survives an edit elsewhere in the article.
 */
public record FactId(String value) implements Comparable<FactId> {
    private static final int HEX_BYTES = 4;

    /**
     * @param letter m, r, q, f, t or e
     * @param words what makes the fact itself
     * @param occurrence 0 for the first fact of the article with these words, 1 for the second …
     */
    public static FactId of(Slug article, char letter, String words, int occurrence) {
        var counted = occurrence == 0 ? words : words + "\u0000" + occurrence;
        return new FactId(article.value() + "-" + letter + "-" + digits(counted));
    }

    private static String digits(String words) {
        return Sha256.hex(words).substring(0, 2 * HEX_BYTES);
    }

    /** The id without its article, as corrections write it: {@code q-3fa9c2d1}. */
    public String local() {
        return value.substring(value.length() - 2 * HEX_BYTES - 2);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

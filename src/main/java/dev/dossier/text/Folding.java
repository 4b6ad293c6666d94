package dev.dossier.text;

/**
 * Makes typographic variants alike without moving anything: every character stays one character, so a span of the folded text is a span
 * of the text itself. {@code “Don’t” – he said} folds to {@code "Don't" - he said}.
 */
public final class Folding {
    private Folding() {}

    /** {@code text} with straight quotation marks and apostrophes, plain hyphens for dashes, plain blanks; of the same length. */
    public static String fold(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (fold(text.charAt(i)) != text.charAt(i)) {
                return foldFrom(text, i);
            }
        }
        return text;
    }

    private static String foldFrom(String text, int first) {
        var folded = text.toCharArray();
        for (var i = first; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /** The same for one UTF-16 code unit. */
    public static char fold(char c) {
        return c >= ' ' && c < '`' || c > '`' && c < '\u00a0' ? c : foldOther(c);
    }

    private static char foldOther(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', 'ʼ', '′', '`', '´', '‹', '›' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '\u00a0', '\u2002', '\u2003', '\u2007', '\u2009', '\u200a', '\u202f', '\u3000', '\t', '\n', '\r' ->
                ' ';
            default -> c;
        };
    }
}

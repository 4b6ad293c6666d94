package dev.dossier.extract;

import java.util.regex.Pattern;

/** Writes plain text as Markdown that reads back as the same text: {@code 5 * 3} becomes {@code 5 \* 3}. Escapes no more than needed. */
final class MarkdownText {
    private static final Pattern INLINE = Pattern.compile(
            "[*`]|\\\\(?=\\p{Punct})|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|<(?=[\\p{L}/!?])|&(?=#?\\w{1,32};)|~(?=~)"
                    + "|\\[(?=\\[)|\\[(?=[^\\]]*\\]\\()|!(?=\\[)|\\](?=\\()");
    private static final Pattern BLOCK = Pattern.compile("^(#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|[-=]{2,}\\s*$|\\|)");
    private static final Pattern ORDERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    private MarkdownText() {}

    /** One line of text inside a block. */
    static String inline(String text) {
        return INLINE.matcher(text).replaceAll("\\\\$0");
    }

    /** One line of text as a paragraph of its own. */
    static String paragraph(String text) {
        var inline = inline(text.strip());
        return ORDERED.matcher(BLOCK.matcher(inline).replaceAll("\\\\$1")).replaceAll("$1\\\\$2");
    }
}

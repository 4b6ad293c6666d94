package dev.dossier.content;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.regex.Pattern;

/** The text in a block of raw HTML: {@code <p>Cheap <b>chips</b></p>} holds {@code Cheap chips}. */
final class HtmlText {
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<!--.*?(?:-->|$)|<(script|style)\\b.*?(?:</\\1\\s*>|$)|<[!?][^>]*>");
    private static final Pattern BLOCK_TAG = Pattern.compile(
            "(?i)</?(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|tr|table|blockquote|section|article|figure|figcaption|br|hr|pre)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

    private HtmlText() {}

    /** One text for each paragraph, heading, list item or table row, none of them blank. */
    static List<String> paragraphs(String html) {
        var seen = UNSEEN.matcher(html).replaceAll(" ").replaceAll("\\s+", " ");
        var blocks = BLOCK_TAG.matcher(seen).replaceAll("\n");
        return TAG.matcher(blocks)
                .replaceAll("")
                .lines()
                .map(line -> Escaping.unescapeHtml(line).replaceAll(" +", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

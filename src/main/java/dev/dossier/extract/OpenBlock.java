package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The block that is being collected: its nodes and its plain text, blanks collapsed as they come. */
final class OpenBlock {
    static final Set<String> DROPPED = Set.of(
            "img",
            "picture",
            "svg",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "button",
            "input",
            "select",
            "textarea",
            "video",
            "audio",
            "object",
            "embed",
            "canvas",
            "source",
            "head",
            "link",
            "meta",
            "math");
    private static final Set<String> MARKS = Set.of("b", "strong", "em", "i", "cite");

    private static final Pattern OUT_OF_SIGHT =
            Pattern.compile("(?:^|\\s)(?:sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|offscreen)(?:\\s|$)");
    private static final Pattern CLIPPED = Pattern.compile("clip\\s*:\\s*rect|display\\s*:\\s*none");

    final List<Node> nodes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int marked;
    private int links;

    void add(Node node) {
        nodes.add(node);
        read(node);
    }

    private void read(Node node) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element
                && !DROPPED.contains(element.normalName())
                && !isForScreenReaders(element)) {
            var start = text.length();
            if (element.normalName().equals("br")) {
                append(" ");
            }
            for (var child = element.firstChild(); child != null; child = child.nextSibling()) {
                read(child);
            }
            if (element.normalName().equals("a")) {
                linked += text.length() - start;
                links++;
            } else if (MARKS.contains(element.normalName())) {
                marked += text.length() - start;
            }
        }
    }

    /** Words such as "opens a new tab", which are read aloud and not shown. */
    static boolean isForScreenReaders(Element element) {
        var style = element.attr("style");
        return OUT_OF_SIGHT.matcher(element.className()).find()
                || !style.isEmpty()
                        && CLIPPED.matcher(style.toLowerCase(Locale.ROOT)).find();
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (!isBlank(c)) {
                text.append(c);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || c == '\u200B'
                || c == '\uFEFF'
                || Character.isWhitespace(c);
    }

    String text() {
        var end = text.length();
        return end > 0 && text.charAt(end - 1) == ' ' ? text.substring(0, end - 1) : text.toString();
    }

    boolean isEmpty() {
        return text.length() == 0 || text.length() == 1 && text.charAt(0) == ' ';
    }

    boolean isClosed() {
        var end = text.length() - 1;
        while (end >= 0 && "\"'”’»」』) ".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".!?…。！？：:；".indexOf(text.charAt(end)) >= 0;
    }

    HtmlBlock close(HtmlBlock.Kind kind, Element element, Surroundings around, String prefix) {
        return new HtmlBlock(kind, element, around, prefix, List.copyOf(nodes), text(), linked, marked, links);
    }
}

package dev.dossier.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Collects the inline content of a block as Markdown and as plain text; images are dropped. */
final class InlineMarkdown {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Blanks that do not break a line; inside marks they would keep these from being read. */
    private static final Pattern HARD_BLANK = Pattern.compile("[\u00A0\u202F\u3000\uFEFF]");

    private final StringBuilder markdown = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private int linkedCharacters;
    /** The marks that were written last, while nothing stands behind them; empty where nothing can keep them from being read. */
    private String lastMark = "";

    private int lastOpened;

    /** The Markdown, blanks collapsed. */
    String markdown() {
        return BLANKS.matcher(markdown).replaceAll(" ").strip();
    }

    /** The plain text, blanks collapsed. */
    String text() {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** How much of the text is in links, 0 to 1. */
    double linked() {
        return text().isEmpty() ? 0 : Math.min(1, linkedCharacters / (double) text().length());
    }

    boolean isEmpty() {
        return text().isEmpty();
    }

    void add(Node node) {
        if (node instanceof TextNode words) {
            var plain = HARD_BLANK.matcher(words.getWholeText()).replaceAll(" ");
            dropUnreadableMarks(plain);
            markdown.append(MarkdownText.inline(plain));
            text.append(plain);
        } else if (node instanceof Element element
                && !OpenBlock.DROPPED.contains(element.normalName())
                && !OpenBlock.isForScreenReaders(element)) {
            addElement(element);
        }
    }

    private void addElement(Element element) {
        switch (element.normalName()) {
            case "a" -> addLink(element);
            case "em", "i", "cite" -> addMarked(element, "*");
            case "strong", "b" -> addMarked(element, "**");
            case "br" -> {
                lastMark = "";
                markdown.append(' ');
                text.append(' ');
            }
            default -> element.childNodes().forEach(this::add);
        }
    }

    private void addLink(Element element) {
        var inside = inside(element);
        linkedCharacters += inside.text().length();
        var address = element.hasAttr("href") ? element.absUrl("href") : "";
        var isUsable = address.toLowerCase(Locale.ROOT).startsWith("http") && !address.matches(".*[\\s()<>].*");
        wrap(
                inside,
                isUsable && !inside.isEmpty() ? "[" : "",
                isUsable && !inside.isEmpty() ? "](" + address + ")" : "");
    }

    /** Marks are left away inside marks of the same kind, and where they would touch a letter and so not be read as marks. */
    private void addMarked(Element element, String mark) {
        var inside = inside(element);
        var last = markdown.length() == 0 ? ' ' : markdown.charAt(markdown.length() - 1);
        var isReadable = !inside.isEmpty()
                && !inside.markdown().contains("*")
                && !Character.isLetterOrDigit(last)
                && last != '*';
        var start = markdown.length();
        wrap(inside, isReadable ? mark : "", isReadable ? mark : "");
        var raw = inside.text();
        if (isReadable
                && markdown.toString().endsWith(mark)
                && !Character.isLetterOrDigit(raw.codePointBefore(raw.length()))) {
            lastMark = mark;
            lastOpened = markdown.indexOf(mark, start);
        }
    }

    /** Marks that end in a sign and touch a letter are not read as marks: {@code **Note:**text}. */
    private void dropUnreadableMarks(String next) {
        if (!lastMark.isEmpty() && !next.isEmpty() && Character.isLetterOrDigit(next.codePointAt(0))) {
            markdown.setLength(markdown.length() - lastMark.length());
            markdown.delete(lastOpened, lastOpened + lastMark.length());
        }
        lastMark = "";
    }

    private static InlineMarkdown inside(Element element) {
        var inside = new InlineMarkdown();
        element.childNodes().forEach(inside::add);
        return inside;
    }

    /** Blanks at the edges go outside the marks: {@code <a>claiming </a>to} becomes {@code [claiming](…) to}. */
    private void wrap(InlineMarkdown inside, String open, String close) {
        dropUnreadableMarks(inside.text.toString());
        var raw = inside.text.toString();
        var before = raw.isEmpty() || !Character.isWhitespace(raw.charAt(0)) ? "" : " ";
        var after = raw.isEmpty() || !Character.isWhitespace(raw.charAt(raw.length() - 1)) ? "" : " ";
        markdown.append(before)
                .append(open)
                .append(inside.markdown())
                .append(close)
                .append(after);
        text.append(before).append(inside.text()).append(after);
        linkedCharacters += open.equals("[") ? 0 : inside.linkedCharacters;
    }
}

package dev.dossier.extract;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A block of an HTML page.
 *
 * @param element the element that holds it
 * @param around what the elements around it say
 * @param prefix the mark that Markdown puts before it: {@code "- "}
 * @param nodes what it holds, in order
 * @param text its plain text, blanks collapsed
 * @param linkedCharacters characters of the text that are in links
 * @param markedCharacters characters of the text that are bold or italic
 * @param links how many links it holds
 */
record HtmlBlock(
        Kind kind,
        Element element,
        Surroundings around,
        String prefix,
        List<Node> nodes,
        String text,
        int linkedCharacters,
        int markedCharacters,
        int links) {
    /** What a block is in the page. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        QUOTATION,
        TABLE,
        CODE,
        CAPTION
    }

    /** The block as Markdown, with its marks. */
    String markdown() {
        return markdown(prefix);
    }

    /** Likewise, with another mark before it. */
    String markdown(String prefix) {
        if (kind == Kind.TABLE) {
            return MarkdownTable.write(element);
        }
        if (kind == Kind.CODE) {
            return "```\n" + element.wholeText().strip() + "\n```";
        }
        var inline = new InlineMarkdown();
        nodes.forEach(inline::add);
        return prefix + inline.markdown();
    }

    /** How much of the text is in links, 0 to 1. */
    double linked() {
        return text.isEmpty() ? 0 : Math.min(1, linkedCharacters / (double) text.length());
    }

    /** The block as a line of a dump, so that both are judged by the same eyes. */
    DumpLine line() {
        return new DumpLine(text, true);
    }

    boolean isRunningText() {
        return kind != Kind.HEADING && kind != Kind.CAPTION && linked() < MOST_LINKED && line().isParagraph();
    }

    /** Above this, a block is a list of links with some words between. */
    static final double MOST_LINKED = 0.5;
}

package dev.dossier.extract;

import org.jsoup.nodes.Element;

/**
 * A block of an HTML page, ready to be written.
 *
 * @param element the element that holds it
 * @param markdown the block as Markdown, with its marks
 * @param text its plain text
 * @param linked how much of the text is in links, 0 to 1
 */
record HtmlBlock(Kind kind, Element element, String markdown, String text, double linked) {
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

    /** The block as a line of a dump, so that both are judged by the same eyes. */
    DumpLine line() {
        return new DumpLine(text, true);
    }

    boolean isRunningText() {
        return kind != Kind.HEADING && kind != Kind.CAPTION && linked < MOST_LINKED && line().isParagraph();
    }

    /** Above this, a block is a list of links with some words between. */
    static final double MOST_LINKED = 0.5;
}

package dev.dossier.domain;

import java.util.List;

/**
 * One block of a body: a paragraph, heading, list item, quotation, row of a table or caption.
 *
 * @param number its number in the article from 1; headings count; this is the {@code 6} of {@code #p6}
 * @param level 2 to 6 for a heading; depth from 1 for a list item and for a further paragraph of one; 1 for the head of a table; else 0
 * @param text the plain text, the one in which passages are counted
 * @param styles emphasis and links inside the text, by start; nested or apart, never crossing
 */
public record Block(int number, Kind kind, int level, String text, List<Style> styles) {
    public Block {
        styles = List.copyOf(styles);
    }

    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        ORDERED_ITEM,
        QUOTATION,
        /** The cells joined by {@code " | "}; no other bar has blanks on both sides. */
        TABLE_ROW,
        CODE,
        CAPTION
    }
}

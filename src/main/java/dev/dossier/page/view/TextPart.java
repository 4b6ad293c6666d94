package dev.dossier.page.view;

import java.util.List;

/**
 * Neighbouring blocks that are printed in one element: the items of a list, the rows of a table; else a single block.
 *
 * @param kind {@code paragraph}, {@code heading}, {@code list}, {@code ordered}, {@code quotation}, {@code table}, {@code code} or {@code
 *     caption}
 * @param level of a heading as it is printed, 3 to 6; 1 for a table whose first row is its head; else 0
 */
public record TextPart(String kind, int level, List<BlockView> blocks) {
    public TextPart {
        blocks = List.copyOf(blocks);
    }
}

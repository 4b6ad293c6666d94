package dev.dossier.page.view;

import java.util.List;

/**
 * A block of a text.
 *
 * @param number its number in the article, from 1
 * @param anchor {@code p6}
 * @param cells of the row of a table, each in fragments; else empty
 * @param inner of an item: what stands in it below its first paragraph, lists above all
 */
public record BlockView(
        int number, String anchor, List<Fragment> fragments, List<List<Fragment>> cells, List<TextPart> inner) {
    public BlockView {
        fragments = List.copyOf(fragments);
        cells = List.copyOf(cells);
        inner = List.copyOf(inner);
    }

    /** A block that holds words only. */
    public BlockView(int number, String anchor, List<Fragment> fragments) {
        this(number, anchor, fragments, List.of(), List.of());
    }

    /** The same item with what stands in it. */
    public BlockView holding(List<TextPart> parts) {
        return new BlockView(number, anchor, fragments, cells, parts);
    }
}

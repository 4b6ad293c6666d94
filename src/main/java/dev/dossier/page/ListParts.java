package dev.dossier.page;

import dev.dossier.domain.Block;
import dev.dossier.page.view.BlockView;
import dev.dossier.page.view.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts the items of lists into one another by their depth, and the further paragraphs of an item into it. */
final class ListParts {
    private final Function<Block, BlockView> view;

    ListParts(Function<Block, BlockView> view) {
        this.view = view;
    }

    /** Whether the block is an item or stands in one. */
    static boolean isInList(Block block) {
        return isItem(block) || block.kind() == Block.Kind.PARAGRAPH && block.level() > 0;
    }

    private static boolean isItem(Block block) {
        return block.kind() == Block.Kind.LIST_ITEM || block.kind() == Block.Kind.ORDERED_ITEM;
    }

    /** The lists that neighbouring blocks make; a paragraph whose item is not among them stays a paragraph. */
    List<TextPart> print(List<Block> blocks) {
        var parts = new ArrayList<TextPart>();
        for (int i = 0; i < blocks.size(); ) {
            var first = blocks.get(i);
            if (isItem(first)) {
                int end = endOfList(blocks, i);
                parts.add(list(blocks.subList(i, end)));
                i = end;
            } else {
                parts.add(new TextPart("paragraph", 0, List.of(view.apply(first))));
                i++;
            }
        }
        return parts;
    }

    /** Where an item of the same depth or a higher one begins another kind of list. */
    private static int endOfList(List<Block> blocks, int start) {
        var first = blocks.get(start);
        int end = start + 1;
        while (end < blocks.size()
                && !(isItem(blocks.get(end))
                        && blocks.get(end).level() <= first.level()
                        && blocks.get(end).kind() != first.kind())) {
            end++;
        }
        return end;
    }

    private TextPart list(List<Block> blocks) {
        var first = blocks.get(0);
        var items = new ArrayList<BlockView>();
        for (int i = 0; i < blocks.size(); ) {
            int end = i + 1;
            while (end < blocks.size()
                    && !(isItem(blocks.get(end)) && blocks.get(end).level() <= first.level())) {
                end++;
            }
            items.add(view.apply(blocks.get(i)).holding(print(blocks.subList(i + 1, end))));
            i = end;
        }
        return new TextPart(first.kind() == Block.Kind.LIST_ITEM ? "list" : "ordered", 0, items);
    }
}

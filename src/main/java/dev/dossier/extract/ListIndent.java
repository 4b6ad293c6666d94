package dev.dossier.extract;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Indents the items of lists by the items that are kept around them: where the outer item is left out, the inner ones are the list. Four
 * blanks a step make a list inside {@code 1.} as well as inside {@code -}.
 */
final class ListIndent {
    static final String STEP = "    ";

    private final Deque<Integer> open = new ArrayDeque<>();

    /** The mark of the next block of a text: {@code "    - "} for an item inside an item. */
    String next(HtmlBlock block) {
        if (block.kind() != HtmlBlock.Kind.LIST_ITEM) {
            open.clear();
            return block.prefix();
        }
        var mark = block.prefix().strip();
        int depth = (block.prefix().length() - (mark.isEmpty() ? 0 : mark.length() + 1)) / STEP.length();
        if (mark.isEmpty()) {
            return further(depth - 1);
        }
        while (!open.isEmpty() && open.getLast() > depth) {
            open.removeLast();
        }
        if (open.isEmpty() || open.getLast() < depth) {
            open.addLast(depth);
        }
        return STEP.repeat(open.size() - 1) + mark + " ";
    }

    /** A further paragraph of the item at {@code depth}; where that was left out, a paragraph of the text. */
    private String further(int depth) {
        while (!open.isEmpty() && open.getLast() > depth) {
            open.removeLast();
        }
        return STEP.repeat(open.size());
    }
}

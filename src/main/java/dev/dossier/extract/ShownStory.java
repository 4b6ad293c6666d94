package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The story as a page shows it: the blocks that are kept, and the captions of its figures among them.
 *
 * @param captions by the index of the block that they begin with, as {@link StoryCaptions} finds them
 */
record ShownStory(List<JudgedBlock> blocks, Map<Integer, StoryCaptions.Found> captions) {
    /** One block of Markdown each. */
    List<String> markdown() {
        var markdown = new ArrayList<String>();
        var indent = new ListIndent();
        for (int i = 0; i < blocks.size(); i++) {
            var caption = captions.get(i);
            if (caption != null) {
                markdown.add(caption.caption().markdown());
            } else if (blocks.get(i).isKept()) {
                markdown.add(
                        blocks.get(i).block().markdown(indent.next(blocks.get(i).block())));
            }
        }
        return List.copyOf(markdown);
    }

    /** Counts what was left out; of a caption that is kept, its credit. */
    void countRemovals(Removals removals) {
        var inCaptions = captions.values().stream()
                .flatMap(found -> found.blocks().stream())
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            var judged = blocks.get(i);
            if (!inCaptions.contains(i)) {
                judged.rule()
                        .ifPresent(rule -> removals.add(rule, judged.block().text()));
            }
        }
        for (var found : captions.values()) {
            var all = found.blocks().stream()
                    .mapToInt(i -> blocks.get(i).block().text().length())
                    .sum();
            removals.add("photo-credit", all - found.caption().words().length());
        }
    }
}

package dev.dossier.extract;

import dev.dossier.extract.HtmlBlock.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the blocks of the chosen candidate one after the other: kept, or removed by a rule with a name. */
final class BlockRules {
    private static final int SHORT = 120;

    private final Optional<String> title;
    private final List<String> authors;
    private final int firstText;
    private final int lastText;
    private final Set<String> seen = new HashSet<>();

    BlockRules(List<HtmlBlock> blocks, Optional<String> title, List<String> authors) {
        this.title = title;
        this.authors = authors;
        var texts = java.util.stream.IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).isRunningText())
                .toArray();
        this.firstText = texts.length == 0 ? blocks.size() : texts[0];
        this.lastText = texts.length == 0 ? -1 : texts[texts.length - 1];
    }

    /** The rule that removes the block at {@code index}; empty for a block that is kept. */
    Optional<String> remove(int index, HtmlBlock block) {
        return byPlace(index, block).or(() -> byContent(block)).or(() -> bySeen(block));
    }

    private Optional<String> byContent(HtmlBlock block) {
        if (block.kind() == Kind.CAPTION) {
            return Optional.of("caption");
        }
        if (block.linked() > HtmlBlock.MOST_LINKED
                && block.text().length() < SHORT
                && !block.line().isClosed()) {
            return Optional.of("related");
        }
        return ChromePhrases.STANDARD
                .rule(block.text())
                .or(() -> RightsLine.read(block.text())
                        .filter(r -> r.start() == 0)
                        .map(r -> "rights-line"));
    }

    /** Above the first text stand title, authors and date; below the last, headings of what follows. */
    private Optional<String> byPlace(int index, HtmlBlock block) {
        var text = block.text();
        if (title.filter(text::equalsIgnoreCase).isPresent()) {
            return Optional.of("title");
        }
        if (text.length() < SHORT && (Byline.read(text).isPresent() || authors.contains(text))) {
            return Optional.of("byline");
        }
        if (index > firstText && index <= lastText) {
            return Optional.empty();
        }
        if (PrintedDate.read(block.line()).isPresent() && !block.line().isParagraph()) {
            return Optional.of("date-line");
        }
        var isScrap = !block.line().isClosed() && !block.isRunningText() && block.kind() != Kind.LIST_ITEM;
        var isBelow = index > lastText;
        return isScrap && (isBelow || block.kind() != Kind.HEADING)
                ? Optional.of(isBelow ? "page-end" : "page-head")
                : Optional.empty();
    }

    private Optional<String> bySeen(HtmlBlock block) {
        return block.isRunningText() && !seen.add(block.text()) ? Optional.of("repeated") : Optional.empty();
    }
}

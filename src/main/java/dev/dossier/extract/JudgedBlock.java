package dev.dossier.extract;

import java.util.Locale;
import java.util.Optional;

/**
 * A block with its verdict.
 *
 * @param score how likely it belongs to the article, 0 to 1
 * @param rule the rule that removes it; empty for a block that is kept
 */
record JudgedBlock(HtmlBlock block, double score, Optional<String> rule) {
    boolean isKept() {
        return rule.isEmpty();
    }

    BlockVerdict verdict() {
        var kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new BlockVerdict(kind, isKept(), score, rule.orElse("text"), block.text());
    }

    /** The verdict where the block is a caption of a figure inside the story, and so is kept beside the text. */
    BlockVerdict captionVerdict() {
        return new BlockVerdict("caption", true, score, "caption", block.text());
    }
}

package dev.dossier.domain;

import java.util.List;
import java.util.stream.Collectors;

/** A text in blocks, in order, numbered from 1 without gaps. */
public record Body(List<Block> blocks) {
    public static final Body EMPTY = new Body(List.of());

    public Body {
        blocks = List.copyOf(blocks);
    }

    /** The block with this number, from 1. */
    public Block block(int number) {
        return blocks.get(number - 1);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The blocks without the captions, which stand beside the text and not in it. */
    public List<Block> withoutCaptions() {
        return blocks.stream()
                .filter(block -> block.kind() != Block.Kind.CAPTION)
                .toList();
    }

    /** The plain text, one block a line, no line end after the last. */
    public String plainText() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}

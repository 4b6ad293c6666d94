package dev.dossier.domain;

import java.util.Optional;

/**
 * Emphasis or a link inside a block.
 *
 * @param span in the block's plain text
 * @param target the address, for a link only
 */
public record Style(Kind kind, Span span, Optional<String> target) {
    /** What the words are given. */
    public enum Kind {
        EMPHASIS,
        STRONG,
        CODE,
        LINK
    }
}

package dev.dossier.domain;

import java.util.Comparator;

/**
 * The address that every fact has: an article, one of its blocks, and a span of that block's plain text.
 *
 * @param paragraph the block's number, from 1
 */
public record Passage(Slug article, int paragraph, Span span) implements Comparable<Passage> {
    @Override
    public int compareTo(Passage other) {
        return Comparator.comparing(Passage::article)
                .thenComparingInt(Passage::paragraph)
                .thenComparing(Passage::span)
                .compare(this, other);
    }
}

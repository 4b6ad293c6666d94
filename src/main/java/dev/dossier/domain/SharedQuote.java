package dev.dossier.domain;

import java.util.List;

/**
 * A statement that several articles of one story carry.
 *
 * @param statement the spans of the statement in its earliest carrier, in text order, at least one; several where its attribution breaks it
 * @param variants each later carrier, by article in the order of the story, then by passage; at least one
 */
public record SharedQuote(List<Quote> statement, List<QuoteVariant> variants) {
    public SharedQuote {
        statement = List.copyOf(statement);
        variants = List.copyOf(variants);
        if (statement.isEmpty() || variants.isEmpty()) {
            throw new IllegalArgumentException("a statement needs words, and a second carrier to be shared");
        }
    }

    /** Where the statement begins in its earliest carrier. */
    public Passage first() {
        return statement.get(0).passage();
    }

    /** Whether any carrier has other words, or another speaker, than the first. */
    public boolean hasDrift() {
        return variants.stream().anyMatch(variant -> !variant.changes().isEmpty());
    }
}

package dev.dossier.domain;

import java.util.List;
import java.util.Optional;

/**
 * Somebody's words as a later article has them.
 *
 * @param quote the quotation there; absent where the writer says it in their own voice
 * @param text the quotation, or the sentence that says it without a speaker
 * @param passage where {@code text} stands
 * @param changes what happened on the way, in the order of {@link DriftKind}; empty where nothing but marks and spelling differs
 * @param words the earlier and the later text side by side
 */
public record QuoteVariant(
        Optional<Quote> quote, String text, Passage passage, List<DriftKind> changes, List<WordChange> words) {
    public QuoteVariant {
        changes = List.copyOf(changes);
        words = List.copyOf(words);
    }
}

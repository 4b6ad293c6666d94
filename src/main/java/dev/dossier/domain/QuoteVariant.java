package dev.dossier.domain;

import java.util.List;

/**
 * Somebody's words as a later article has them.
 *
 * @param quotes the spans of the quotation there, several where its attribution breaks it; empty where the writer says it in their own voice.
 *     A reported statement of people without a name, {@code experts say}, may be none of the article's own facts
 * @param text the quotation, or the sentence that says it without a speaker
 * @param passage where {@code text} stands; the first span of a quotation that goes on in another block
 * @param changes what happened on the way, in the order of {@link DriftKind}; empty where nothing but marks and spelling differs
 * @param words the earlier and the later text side by side
 */
public record QuoteVariant(
        List<Quote> quotes, String text, Passage passage, List<DriftKind> changes, List<WordChange> words) {
    public QuoteVariant {
        quotes = List.copyOf(quotes);
        changes = List.copyOf(changes);
        words = List.copyOf(words);
    }

    /** Whether the writer says it, and nobody is named. */
    public boolean isUnattributed() {
        return quotes.isEmpty();
    }
}

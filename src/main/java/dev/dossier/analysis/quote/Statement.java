package dev.dossier.analysis.quote;

import dev.dossier.domain.Quote;
import dev.dossier.domain.Span;
import java.util.Optional;

/**
 * Something said, before its speaker is resolved.
 *
 * @param span in the paragraph's text
 * @param at the number of its first word
 * @param goesOn the next paragraph carries on
 */
record Statement(Prose prose, Span span, int at, Quote.Kind kind, Optional<Cue> cue, boolean goesOn) {
    String text() {
        return span.of(prose.text());
    }
}

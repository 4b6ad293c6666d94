package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.domain.Span;
import java.util.Optional;

/** A span of a block that is to be marked or to lead somewhere. */
record Marking(Span span, boolean marked, Optional<Permalink> page) {
    static Marking mark(Span span) {
        return new Marking(span, true, Optional.empty());
    }

    static Marking link(Span span, Permalink page) {
        return new Marking(span, false, Optional.of(page));
    }
}

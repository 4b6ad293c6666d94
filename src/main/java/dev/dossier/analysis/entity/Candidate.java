package dev.dossier.analysis.entity;

import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Span;
import dev.dossier.domain.SurfaceForm;
import java.util.Comparator;

/** Words in a block that may be a mention, and why. */
record Candidate(Entity entity, SurfaceForm.Kind kind, Span span, Reason reason) {
    /** The longest first; at the same length from left to right; at the same place names before aliases, then by slug. */
    static final Comparator<Candidate> LONGEST_FIRST = Comparator.comparingInt((Candidate c) -> -c.length())
            .thenComparing(Candidate::span)
            .thenComparing(Candidate::kind)
            .thenComparing(c -> c.entity().slug());

    /** Text order. */
    static final Comparator<Candidate> IN_TEXT_ORDER =
            Comparator.comparing(Candidate::span).thenComparing(c -> c.entity().slug());

    int length() {
        return span.end() - span.start();
    }

    boolean isOf(Entity other) {
        return entity.slug().equals(other.slug());
    }

    boolean isPlace() {
        return entity.kind() == EntityKind.PLACE;
    }

    /** The same words for the same entity, with the evidence that they were taken for it. */
    Candidate because(String evidence) {
        return new Candidate(entity, kind, span, new Reason(reason.rule(), evidence));
    }
}

package dev.dossier.analysis.entity;

import dev.dossier.domain.Reason;
import dev.dossier.domain.Relation;
import dev.dossier.domain.Slug;
import java.util.Optional;

/**
 * A relation in a line.
 *
 * @param from the first word of the description
 * @param to the word after its last
 */
record Found(Relation.Kind kind, Slug subject, Optional<Slug> object, int from, int to, Reason reason) {
    static Found of(
            Relation.Kind kind, Line.Name subject, Line.Name object, int from, int to, String rule, String evidence) {
        return new Found(
                kind,
                subject.entity().slug(),
                Optional.of(object.entity().slug()),
                from,
                to,
                new Reason(rule, evidence));
    }
}

package dev.dossier.analysis.drift;

import dev.dossier.domain.DriftKind;

/** Quotation marks that came or went, and speakers who are named no more; also two statements in one. */
final class FormRule implements DriftRule {
    @Override
    public void look(Comparison comparison) {
        var before = comparison.match().before();
        var after = comparison.match().after();
        if (after.kind().isEmpty()) {
            comparison.name(DriftKind.ATTRIBUTION_DROPPED);
        } else if (before.isReported() && after.isMarked()) {
            comparison.name(DriftKind.REPORTED_TO_DIRECT);
        } else if (before.isMarked() && after.isReported()) {
            comparison.name(DriftKind.DIRECT_TO_REPORTED);
        }
        if (comparison.match().isJoined()) {
            comparison.name(DriftKind.JOINED);
        }
    }
}

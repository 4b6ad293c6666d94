package dev.dossier.analysis.drift;

import dev.dossier.domain.DriftKind;

/** Somebody else says it now. */
final class SpeakerRule implements DriftRule {
    @Override
    public void look(Comparison comparison) {
        var match = comparison.match();
        if (Speakers.compare(match.before(), match.after()) == Speakers.Answer.OTHER) {
            comparison.name(DriftKind.SPEAKER_CHANGED);
        }
    }
}

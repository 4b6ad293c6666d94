package dev.dossier.analysis.story;

import dev.dossier.domain.StoryEvidence;
import java.util.List;

/** Adds up what speaks for one origin and what against it: each part has a weight in log odds, and words that tell it. */
final class Scorecard {
    private static final double START = -3.5;

    private Scorecard() {}

    /** 0 to 1: how sure it is that the article is made from the other. */
    static double score(List<StoryEvidence> evidence) {
        var sum = START + evidence.stream().mapToDouble(StoryEvidence::weight).sum();
        return 1 / (1 + Math.exp(-sum));
    }

    /** What is found, by kind. */
    static List<StoryEvidence> evidence(Comparison found) {
        var words = new EvidenceWords(found);
        return List.of(
                        new StoryEvidence(StoryEvidence.Kind.WORDING, words.wording(), wording(found)),
                        new StoryEvidence(
                                StoryEvidence.Kind.QUOTATIONS,
                                words.quotations(),
                                1.2 * Math.min(4, found.sayingWeight())),
                        new StoryEvidence(StoryEvidence.Kind.STATEMENTS, words.statements(), statements(found)),
                        new StoryEvidence(StoryEvidence.Kind.ORDER, words.order(), order(found)),
                        new StoryEvidence(StoryEvidence.Kind.SPEAKERS, words.speakers(), speakers(found)),
                        new StoryEvidence(
                                StoryEvidence.Kind.FIGURES, words.figures(), 0.6 * Math.min(3, found.amountWeight())),
                        new StoryEvidence(
                                StoryEvidence.Kind.CREDIT,
                                words.credit(),
                                words.credit().isEmpty() ? 0 : 1),
                        new StoryEvidence(StoryEvidence.Kind.DATES, words.dates(), 0),
                        new StoryEvidence(StoryEvidence.Kind.OWN_REPORTING, words.own(), own(found)))
                .stream()
                .filter(evidence -> !evidence.words().isEmpty())
                .sorted(java.util.Comparator.comparingDouble((StoryEvidence e) -> -Math.abs(e.weight()))
                        .thenComparing(StoryEvidence::kind))
                .toList();
    }

    private static double wording(Comparison found) {
        return 3 * Math.min(1, found.wording() / 0.25) + 3 * found.wording();
    }

    private static double statements(Comparison found) {
        return 8 * (found.told() - 0.3);
    }

    private static double order(Comparison found) {
        return found.statements().size() < 4
                ? 0
                : 1.5 * found.order() * Math.min(1, found.statements().size() / 8.0);
    }

    private static double speakers(Comparison found) {
        var alike = found.voices().stream()
                .filter(Comparison.SharedVoice::isDescribedAlike)
                .count();
        return 0.4 * Math.min(3, alike);
    }

    private static double own(Comparison found) {
        return -0.7 * Math.min(5, found.ownSayings())
                - 0.7 * Math.min(4, found.ownVoices().size())
                - 0.4 * Math.min(4, found.ownAmounts())
                - 3 * Math.max(0, found.ownNames() - 0.3);
    }
}

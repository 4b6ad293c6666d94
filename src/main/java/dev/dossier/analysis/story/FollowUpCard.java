package dev.dossier.analysis.story;

import dev.dossier.domain.StoryEvidence;
import dev.dossier.domain.StoryEvidence.Kind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adds up what speaks for an article being a new report that quotes an old one. The same quotation in two articles is not enough: a speech
 * and a press conference belong to everybody. It tells when the speaker has told it to the old report's publisher, days before.
 */
final class FollowUpCard {
    private static final double START = -4;
    private static final Pattern BACK = Pattern.compile(
            "\\b(last|earlier this|the previous|the same) (week|month|year|\\w+day|january|february|march|april|may|june|july"
                    + "|august|september|october|november|december)\\b|\\b(days?|weeks?|months?) (ago|earlier|before)\\b"
                    + "|\\bat the time\\b|\\bon the day\\b|\\bin (january|february|march|april|may|june|july|august|september|october"
                    + "|november|december)\\b|\\bhad (said|told|warned|called|described)\\b");
    private static final Pattern PUBLIC = Pattern.compile(
            "\\b(press|news) (conference|briefing)\\b|\\breporters\\b|\\bjournalists\\b|\\btelevised\\b|\\bspeech\\b"
                    + "|\\bstatement\\b|\\bwrote on\\b|\\bposted\\b|\\bparliament\\b|\\bruling\\b|\\bjudge\\b");

    private final Comparison found;
    private final EvidenceWords words;

    FollowUpCard(Comparison found) {
        this.found = found;
        this.words = new EvidenceWords(found);
    }

    static double sum(List<StoryEvidence> evidence) {
        return START + evidence.stream().mapToDouble(StoryEvidence::weight).sum();
    }

    /** The evidence, the strongest first. */
    List<StoryEvidence> evidence() {
        var credit = credit();
        return Scorecard.sorted(Stream.of(
                new StoryEvidence(Kind.QUOTATIONS, words.quotations(), 2 * Math.min(1.2, marked())),
                new StoryEvidence(Kind.CREDIT, credit, credit.isEmpty() ? 0 : 2),
                new StoryEvidence(Kind.STATEMENTS, place(), isPublic() ? -1.5 : isLookingBack() ? 1 : 0),
                new StoryEvidence(Kind.DATES, dates(), days()),
                new StoryEvidence(Kind.OWN_REPORTING, words.own(), words.own().isEmpty() ? -1 : 0.5)));
    }

    private Stream<Comparison.SharedSaying> shared() {
        return found.sayings().stream().filter(shared -> !shared.isReported());
    }

    private double marked() {
        return shared().mapToDouble(Comparison.SharedSaying::weight).sum();
    }

    /** The outlet to which it was told, where that is the old report's. */
    private String credit() {
        return shared().flatMap(shared -> Publishers.named(paragraph(shared), found.from()).stream())
                .findFirst()
                .map(name -> "told to " + name)
                .orElse("");
    }

    private String place() {
        return isPublic() ? "said in public" : isLookingBack() ? "told as something said before" : "";
    }

    private boolean isPublic() {
        return shared().anyMatch(shared -> PUBLIC.matcher(paragraph(shared)).find());
    }

    private boolean isLookingBack() {
        return shared().anyMatch(shared -> BACK.matcher(paragraph(shared)).find());
    }

    private String paragraph(Comparison.SharedSaying shared) {
        return found.article().lowText(shared.saying().quote().passage().paragraph());
    }

    private String dates() {
        return words.dates().isEmpty() ? "no later" : words.dates();
    }

    private double days() {
        var days = Direction.daysBetween(found.article(), found.from());
        return days >= 3 ? 1.5 : days >= 1 ? 0 : -2;
    }
}

package dev.dossier.analysis.story;

import dev.dossier.domain.StoryEvidence;
import dev.dossier.domain.StoryEvidence.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds up what speaks for an article being made from another and what speaks against it: each part has a weight in log odds, and words
 * that tell it. The weights were set by hand on the development set of stories; what a rewrite has of its own tells more than what
 * it shares, since two reporters of one event share names, official figures and public statements.
 */
final class Scorecard {
    /** Before anything is compared: most pairs that meet in the index are of one subject and no more. */
    private static final double START = -2.8;

    private final Comparison found;
    private final EvidenceWords words;

    Scorecard(Comparison found) {
        this.found = found;
        this.words = new EvidenceWords(found);
    }

    /** Log odds to a number from 0 to 1. */
    static double score(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** The log odds of the evidence. */
    static double sum(List<StoryEvidence> evidence) {
        return START + evidence.stream().mapToDouble(StoryEvidence::weight).sum();
    }

    /** The evidence, the strongest first. */
    List<StoryEvidence> evidence() {
        return sorted(Stream.of(
                new StoryEvidence(Kind.WORDING, words.wording(), words.wording().isEmpty() ? 0 : 6 * found.wording()),
                new StoryEvidence(Kind.QUOTATIONS, words.quotations(), quotations()),
                new StoryEvidence(Kind.STATEMENTS, words.statements(), statements()),
                new StoryEvidence(Kind.ORDER, words.order(), order()),
                new StoryEvidence(Kind.SPEAKERS, words.speakers(), speakers()),
                new StoryEvidence(Kind.FIGURES, words.figures(), figures()),
                new StoryEvidence(Kind.CREDIT, words.credit(), words.credit().isEmpty() ? 0 : 0.5),
                new StoryEvidence(Kind.DATES, words.dates(), dates()),
                new StoryEvidence(Kind.OWN_REPORTING, words.own(own() > 0), own())));
    }

    static List<StoryEvidence> sorted(Stream<StoryEvidence> evidence) {
        return evidence.filter(part -> !part.words().isEmpty() || part.weight() != 0)
                .sorted(Comparator.comparingDouble((StoryEvidence part) -> -Math.abs(part.weight()))
                        .thenComparing(StoryEvidence::kind))
                .toList();
    }

    private double quotations() {
        return Math.min(3, found.sayingWeight()) + Math.max(0, shareOfQuotations());
    }

    /** From 2.4, where all quotations of the article are the other's, to -3.6, where none is. */
    private double shareOfQuotations() {
        var all = found.sayingWeight() + found.ownSayings();
        return all == 0 ? 0 : 6 * (found.sayingWeight() / all - 0.6) * Math.min(1, all / 2);
    }

    private double statements() {
        return 4 * Math.max(0, found.told() - 0.2);
    }

    private double figures() {
        return Math.max(0, shareOfFigures());
    }

    /** From 2, where all numbers of the article are the other's, to -2. */
    private double shareOfFigures() {
        var all = found.amountWeight() + found.ownAmounts();
        return all == 0 ? 0 : 4 * (found.amountWeight() / all - 0.5) * Math.min(1, all / 2);
    }

    /** In one order, and how densely what is rare comes. */
    private double order() {
        var density = found.rareWords()
                / (double) Math.max(1, found.article().statements().size());
        var isEnough = Math.min(1, found.rareWords() / 15.0);
        return 1.5 * found.order() * isEnough + Math.max(-1, Math.min(2, 1.5 * (density - 0.8)));
    }

    private double speakers() {
        var alike = found.voices().stream()
                .filter(Comparison.SharedVoice::isDescribedAlike)
                .count();
        return 0.2 * Math.min(3, alike);
    }

    /** Rewrites come within days. */
    private double dates() {
        var days = Direction.daysBetween(found.article(), found.from());
        return days <= 10 ? 0 : -Math.min(2, days / 20.0);
    }

    private double own() {
        return Math.min(0, shareOfQuotations())
                + Math.min(0, shareOfFigures())
                - 0.8 * Math.min(3, found.ownVoices().size())
                + 5 * (0.35 - found.ownNames());
    }
}

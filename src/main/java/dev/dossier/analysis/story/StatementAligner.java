package dev.dossier.analysis.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds for each sentence of an article the one of another article that says the same, whatever the words between the rare ones. */
final class StatementAligner {
    /** The share of a sentence's weight that its counterpart has. Below, sentences of one subject meet by chance. */
    private static final double ALIKE = 0.45;

    private static final int LEAST_SHARED = 3;
    /** A pair of sentences has more words to meet by chance than one. */
    private static final double PAIR_DISCOUNT = 0.9;

    private final Rarity rarity;

    StatementAligner(Rarity rarity) {
        this.rarity = rarity;
    }

    /** @see Comparison */
    record Alignment(double told, List<Comparison.Point> points) {}

    Alignment align(List<Profile.Statement> article, List<Profile.Statement> from) {
        var points = new ArrayList<Comparison.Point>();
        var all = 0.0;
        var told = 0.0;
        for (var i = 0; i < article.size(); i++) {
            var weight = weight(article.get(i).words());
            var best = best(i, article.get(i).words(), weight, from);
            all += weight;
            if (best.likeness() >= ALIKE) {
                points.add(best);
                told += weight * Math.min(1, best.likeness() / 0.8);
            }
        }
        return new Alignment(all == 0 ? 0 : told / all, List.copyOf(points));
    }

    private double weight(int[] words) {
        return Arrays.stream(words).mapToDouble(rarity::ofWord).sum();
    }

    /** The sentence, or the two neighbours, that have most of the words. */
    private Comparison.Point best(int at, int[] words, double weight, List<Profile.Statement> from) {
        var best = new Comparison.Point(at, 0, 0);
        for (var i = 0; i < from.size(); i++) {
            var next = i + 1 < from.size() ? from.get(i + 1).words() : new int[0];
            var likeness = likeness(words, weight, from.get(i).words(), next);
            if (likeness > best.likeness()) {
                best = new Comparison.Point(at, i, likeness);
            }
        }
        return best;
    }

    private double likeness(int[] words, double weight, int[] first, int[] second) {
        var alone = 0.0;
        var both = 0.0;
        var count = 0;
        for (var word : words) {
            var isFirst = Comparer.has(first, word);
            if (isFirst || Comparer.has(second, word)) {
                count++;
                both += rarity.ofWord(word);
                alone += isFirst ? rarity.ofWord(word) : 0;
            }
        }
        return count < LEAST_SHARED || weight == 0 ? 0 : Math.max(alone, both * PAIR_DISCOUNT) / weight;
    }
}

package dev.dossier.analysis.story;

import dev.dossier.domain.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the quotations of an article in another one, word by word in order: also when they are shortened or altered inside the marks, or
 * when one of the two articles reports them without marks.
 */
final class SayingMatcher {
    /** The share of a quotation's weight that its counterpart has in the same order. Half of it comes together by chance in short ones. */
    private static final double ALIKE = 0.6;

    private static final double ALIKE_REPORTED = 0.5;
    private static final int LEAST_IN_STATEMENT = 4;

    /** A quotation of as many words that say something counts in full. */
    private static final double FULL = 5;

    private final Rarity rarity;

    SayingMatcher(Rarity rarity) {
        this.rarity = rarity;
    }

    /** @see Comparison */
    record Match(List<Comparison.SharedSaying> shared, double own) {}

    Match match(Profile article, Profile from) {
        var shared = new ArrayList<Comparison.SharedSaying>();
        var own = 0.0;
        for (var saying : article.sayings()) {
            var found = counterpart(saying, from);
            if (found.weight() > 0) {
                shared.add(found);
            } else if (saying.isMarked() && saying.quote().speaker().isPresent()) {
                own += size(saying.words());
            }
        }
        return new Match(List.copyOf(shared), own);
    }

    /** The likest quotation of the other article, or else what it says in its own voice; with the weight 0 where nothing is alike. */
    private Comparison.SharedSaying counterpart(Profile.Saying saying, Profile from) {
        var best = told(saying, 0, 0, saying.quote().speaker(), true);
        var weight = weight(saying.words());
        for (var other : from.sayings()) {
            if (saying.isMarked() || other.isMarked()) {
                var likeness = likeness(saying.words(), weight, other.words());
                if (likeness > best.likeness()) {
                    var paragraph = other.quote().passage().paragraph();
                    var speaker =
                            saying.quote().speaker().or(() -> other.quote().speaker());
                    best = told(saying, paragraph, likeness, speaker, !saying.isMarked() || !other.isMarked());
                }
            }
        }
        return best.weight() > 0 || !saying.isMarked() ? best : statement(saying, weight, from.statements());
    }

    /** The sentence, or the two neighbours, that have most of the words, in any order. */
    private Comparison.SharedSaying statement(Profile.Saying saying, double weight, List<Profile.Statement> from) {
        var best = told(saying, 0, 0, Optional.empty(), true);
        for (var i = 0; i < from.size() && saying.words().length >= LEAST_IN_STATEMENT; i++) {
            var next = from.get(Math.min(i + 1, from.size() - 1)).words();
            var sum = 0.0;
            for (var word : saying.words()) {
                sum += Comparer.has(from.get(i).words(), word) || Comparer.has(next, word) ? rarity.ofWord(word) : 0;
            }
            if (weight > 0 && sum / weight > Math.max(best.likeness(), ALIKE)) {
                best = told(
                        saying,
                        from.get(i).paragraph(),
                        sum / weight,
                        saying.quote().speaker(),
                        true);
            }
        }
        return best;
    }

    private Comparison.SharedSaying told(
            Profile.Saying saying, int paragraph, double likeness, Optional<Speaker> speaker, boolean isReported) {
        var isAlike = likeness >= (isReported ? ALIKE_REPORTED : ALIKE);
        var weight = isAlike ? size(saying.words()) * likeness * rarity.ofSaying(saying.words()) : 0;
        var name = speaker.map(s -> s.name().toLowerCase(Locale.ROOT).replaceAll(".* ", ""))
                .orElse("");
        return new Comparison.SharedSaying(
                saying, paragraph, name.hashCode(), likeness, isReported ? weight / 2 : weight, isReported);
    }

    /** 0 to 1 by its length. */
    private static double size(int[] words) {
        return Math.min(1, words.length / FULL);
    }

    private double weight(int[] words) {
        var sum = 0.0;
        for (var word : words) {
            sum += rarity.ofWord(word);
        }
        return sum;
    }

    /** The heaviest words that come in both in the same order, as a share of the weight of the first (Needleman and Wunsch 1970). */
    private double likeness(int[] words, double weight, int[] others) {
        var row = new double[others.length + 1];
        for (var word : words) {
            var diagonal = 0.0;
            for (var j = 1; j <= others.length; j++) {
                var above = row[j];
                row[j] = word == others[j - 1] ? diagonal + rarity.ofWord(word) : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return weight == 0 ? 0 : row[others.length] / weight;
    }
}

package dev.dossier.analysis.drift;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two texts have in common, whatever its order.
 *
 * @param shared the weight of the stems that both have
 * @param before the weight of all stems of the earlier text
 * @param after the weight of all stems of the later text
 * @param stems those that carry a statement and that both have
 */
record Overlap(double shared, double before, double after, Set<String> stems) {
    static Overlap of(List<Word> before, List<Word> after, Weights weights) {
        var earlier = weighed(Spelled.abbreviated(before, after), weights);
        var later = weighed(Spelled.abbreviated(after, before), weights);
        var shared = new HashSet<>(earlier.keySet());
        shared.retainAll(later.keySet());
        var weight = shared.stream()
                .sorted()
                .mapToDouble(stem -> Math.max(earlier.getOrDefault(stem, 0.0), later.getOrDefault(stem, 0.0)))
                .sum();
        return new Overlap(weight, sum(earlier), sum(later), Set.copyOf(shared));
    }

    private static Map<String, Double> weighed(Collection<Word> words, Weights weights) {
        var weighed = new HashMap<String, Double>();
        for (var word : words) {
            if (word.isContent() && !word.isGloss()) {
                weighed.merge(word.stem(), weights.of(word), Math::max);
            }
        }
        return weighed;
    }

    private static double sum(Map<String, Double> weighed) {
        return weighed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** The share of the smaller text that the other has, 0 to 1. */
    double containment() {
        return shared / Math.max(1e-9, Math.min(before, after));
    }

    /** The share of both texts that they have in common, 0 to 1. */
    double dice() {
        return 2 * shared / Math.max(1e-9, before + after);
    }

    /** Whether the words of one text stand in the other one after the other. */
    static boolean isRun(List<Word> some, List<Word> all) {
        var part = some.stream().map(Word::key).toList();
        var whole = all.stream().map(Word::key).toList();
        return !part.isEmpty() && java.util.Collections.indexOfSubList(whole, part) >= 0;
    }

    /** The longest run of words that stands in both. */
    static List<Word> longestRun(List<Word> some, List<Word> all) {
        var best = some.subList(0, 0);
        for (var from = 0; from < some.size(); from++) {
            for (var to = from + best.size() + 1; to <= some.size() && isRun(some.subList(from, to), all); to++) {
                best = some.subList(from, to);
            }
        }
        return best;
    }
}

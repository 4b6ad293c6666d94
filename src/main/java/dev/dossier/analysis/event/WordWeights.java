package dev.dossier.analysis.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a word weighs: the logarithm of how many events there are for each that has it.
 *
 * @param frequencies how many events have a word
 * @param events how many there are
 */
record WordWeights(Map<String, Integer> frequencies, int events) {
    double of(String word) {
        return Math.log(1 + (double) events / frequency(word));
    }

    double sum(Collection<String> words) {
        return words.stream().mapToDouble(this::of).sum();
    }

    private int frequency(String word) {
        return frequencies.getOrDefault(word, 1);
    }

    /** The words that lead to few others, the rarest first; those of one event alone lead nowhere. */
    List<String> rarest(Collection<String> words, int most, int tooCommon) {
        return words.stream()
                .filter(word -> frequency(word) > 1 && frequency(word) <= tooCommon)
                .sorted(Comparator.comparingInt(this::frequency).thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }
}

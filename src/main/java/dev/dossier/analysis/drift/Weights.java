package dev.dossier.analysis.drift;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How much a word tells within a story: more when few of its sentences have it, and more when it is a name or a number. */
final class Weights {
    private static final double OF_FUNCTION_WORDS = 0.1;
    private static final double OF_NAMES = 1.3;

    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final int sentences;

    /** @param sentences the words of each sentence of all articles of the story */
    Weights(Collection<List<Word>> sentences) {
        this.sentences = sentences.size();
        for (var sentence : sentences) {
            stems(sentence).forEach(stem -> sentencesWith.merge(stem, 1, Integer::sum));
        }
    }

    static Set<String> stems(List<Word> words) {
        var stems = new TreeSet<String>();
        words.forEach(word -> stems.add(word.stem()));
        return stems;
    }

    /** Above 0. */
    double of(Word word) {
        if (!word.isContent()) {
            return OF_FUNCTION_WORDS;
        }
        var with = sentencesWith.getOrDefault(word.stem(), 1);
        var rarity = Math.log(1 + (double) sentences / with) / Math.log(1 + Math.max(1, sentences));
        return word.isName() ? OF_NAMES * rarity : rarity;
    }

    /** The sum over words. */
    double of(Collection<Word> words) {
        return words.stream().mapToDouble(this::of).sum();
    }
}

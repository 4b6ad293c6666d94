package dev.dossier.analysis.quote;

import dev.dossier.text.Form;
import dev.dossier.text.WordTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells for a word all lists that it is on, as a set of bits. */
final class ListIndex {
    /** The bits above are for what a word is by itself. */
    private static final int MOST = 60;

    private final Map<String, Long> byLow = new HashMap<>();
    private final Map<String, Long> byText = new HashMap<>();
    /** The same as both for a word that is written in lower case. */
    private final Map<String, Long> byLower = new HashMap<>();

    private int size;

    /** A list of words in lower case; a word of a text is on it whatever its case. */
    WordList anyCase(Set<String> words) {
        return add(words, byLow);
    }

    /** A list that a word is on only as it is written. */
    WordList exact(Set<String> words) {
        return add(words, byText);
    }

    private WordList add(Set<String> words, Map<String, Long> bits) {
        if (size == MOST) {
            throw new IllegalStateException("more than " + MOST + " lists");
        }
        var bit = 1L << size++;
        for (var word : words) {
            bits.merge(word, bit, (before, more) -> before | more);
            byLower.merge(word, bit, (before, more) -> before | more);
        }
        return new WordList(words, bit);
    }

    /** The lists so far, ready to be asked. */
    Table table() {
        return new Table(new WordTable<>(byLow), new WordTable<>(byText), new WordTable<>(byLower));
    }

    /** The bits of words by how they are written. */
    record Table(WordTable<Long> byLow, WordTable<Long> byText, WordTable<Long> byLower) {
        /** The bits of the lists that the word is on. */
        long of(Form form) {
            if (form.text().equals(form.low())) {
                return byLower.getOrDefault(form.text(), 0L);
            }
            return byLow.getOrDefault(form.low(), 0L) | byText.getOrDefault(form.text(), 0L);
        }
    }
}

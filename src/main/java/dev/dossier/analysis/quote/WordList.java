package dev.dossier.analysis.quote;

import java.util.Set;

/** A list of the lexicon. Every word of a text has a bit for each list that it is on, so that asking looks nothing up. */
final class WordList {
    private final Set<String> words;
    private final long bit;

    WordList(Set<String> words, long bit) {
        this.words = words;
        this.bit = bit;
    }

    /** @param bits of a word, as {@link ListIndex#of} gives them */
    boolean isIn(long bits) {
        return (bits & bit) != 0;
    }

    /** For words that stand in no text. */
    boolean contains(String word) {
        return words.contains(word);
    }

    Set<String> words() {
        return words;
    }
}

package dev.dossier.analysis.drift;

import java.util.List;
import java.util.Locale;

/** Whether several words are one word, written otherwise: {@code United States} for {@code U.S.}, {@code chip maker} for {@code chipmaker}. */
final class Spelled {
    private static final int MOST = 6;

    private Spelled() {}

    /** How many of the first {@code words} stand for {@code word}; 0 when they do not, and never 1. */
    static int out(Word word, List<Word> words) {
        var initials = new StringBuilder();
        var letters = new StringBuilder();
        for (var i = 0; i < Math.min(MOST, words.size()); i++) {
            var key = words.get(i).key();
            initials.append(Character.toUpperCase(key.charAt(0)));
            letters.append(key);
            var count = i + 1;
            if (count > 1
                    && (isAbbreviated(word, initials.toString()) || word.key().contentEquals(letters))) {
                return count;
            }
        }
        return 0;
    }

    private static boolean isAbbreviated(Word word, String initials) {
        return word.key().equals(initials) && !word.key().equals(word.key().toLowerCase(Locale.ROOT));
    }
}

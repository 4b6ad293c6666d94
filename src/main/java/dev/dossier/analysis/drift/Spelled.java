package dev.dossier.analysis.drift;

import java.util.ArrayList;
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

    /** {@code words} with the abbreviations of {@code other} in the place of the words that they stand for. */
    static List<Word> abbreviated(List<Word> words, List<Word> other) {
        var abbreviations = other.stream()
                .filter(word -> Character.isUpperCase(word.key().charAt(0)))
                .toList();
        if (abbreviations.isEmpty()) {
            return words;
        }
        var result = new ArrayList<Word>();
        for (var i = 0; i < words.size(); ) {
            var rest = words.subList(i, words.size());
            var found =
                    abbreviations.stream().filter(word -> out(word, rest) > 0).findFirst();
            result.add(found.orElse(words.get(i)));
            i += found.map(word -> out(word, rest)).orElse(1);
        }
        return result;
    }
}

package dev.dossier.analysis.drift;

import dev.dossier.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A section of the lexicon, found in texts: phrases of one word or several, the longest first. */
final class Phrases {
    private static final WordLists LISTS = WordLists.read(Phrases.class, "drift.txt");

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private Phrases(String section) {
        for (var phrase : LISTS.section(section)) {
            var keys = WordReader.read(phrase).stream().map(Word::key).toList();
            byFirst.computeIfAbsent(keys.get(0), key -> new ArrayList<>()).add(keys);
        }
        byFirst.values().forEach(list -> list.sort((a, b) -> b.size() - a.size()));
    }

    static Phrases of(String section) {
        return new Phrases(section);
    }

    /** Where phrases stand, without overlaps: the places of their first words, each with how many words it has. */
    List<int[]> in(List<Word> words) {
        var found = new ArrayList<int[]>();
        for (var i = 0; i < words.size(); ) {
            var length = lengthAt(words, i);
            if (length > 0) {
                found.add(new int[] {i, length});
            }
            i += Math.max(1, length);
        }
        return found;
    }

    /** How many words the phrase at {@code i} has; 0 where there is none. */
    int lengthAt(List<Word> words, int i) {
        for (var phrase : byFirst.getOrDefault(words.get(i).key(), List.of())) {
            if (isAt(phrase, words, i)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean isAt(List<String> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (var k = 0; k < phrase.size(); k++) {
            if (!words.get(at + k).key().equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }
}

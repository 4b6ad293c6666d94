package dev.dossier.analysis.figure;

import dev.dossier.text.Stem;
import dev.dossier.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the comparison of figures knows about words; all of them as stems. */
final class ComparisonWords {
    private static final WordLists LISTS = WordLists.read(ComparisonWords.class, "comparison.txt");
    private static final Set<String> STOP_WORDS = LISTS.section("says nothing of a quantity");
    private static final Set<String> FORECASTS = LISTS.section("forecasts");
    private static final Set<String> PARTS = LISTS.section("parts");
    private static final Map<String, String> ALIKE = alike();
    private static final List<Map<String, Integer>> CONTRASTS = contrasts();

    private ComparisonWords() {}

    static boolean isEmpty(String low) {
        return STOP_WORDS.contains(low);
    }

    static boolean isForecast(String low) {
        return FORECASTS.contains(low);
    }

    static boolean isPart(String low) {
        return PARTS.contains(low);
    }

    static Set<String> qualifiers(String section) {
        return LISTS.section(section);
    }

    /** The stem that stands for the word and for all that name the same quantity. */
    static String stem(String low) {
        var stem = Stem.of(low);
        return ALIKE.getOrDefault(stem, stem);
    }

    /** Whether the two sets have words of one kind that exclude each other, and none of that kind in common. */
    static boolean areContrary(Set<String> a, Set<String> b) {
        return CONTRASTS.stream().anyMatch(sides -> areContrary(sides, a, b));
    }

    private static boolean areContrary(Map<String, Integer> sides, Set<String> a, Set<String> b) {
        var ofA = sides(sides, a);
        var ofB = sides(sides, b);
        return !ofA.isEmpty() && !ofB.isEmpty() && ofA.stream().noneMatch(ofB::contains);
    }

    private static Set<Integer> sides(Map<String, Integer> sides, Set<String> words) {
        var found = new TreeSet<Integer>();
        for (var word : words) {
            var side = sides.get(word);
            if (side != null) {
                found.add(side);
            }
        }
        return found;
    }

    private static Map<String, String> alike() {
        var alike = new TreeMap<String, String>();
        for (var entry : LISTS.section("alike")) {
            var equals = entry.indexOf('=');
            var first = Stem.of(entry.substring(0, equals));
            alike.put(Stem.of(entry.substring(equals + 1)), first);
        }
        return Map.copyOf(alike);
    }

    private static List<Map<String, Integer>> contrasts() {
        var all = new ArrayList<Map<String, Integer>>();
        for (var line : LISTS.section("contrasts")) {
            var sides = new TreeMap<String, Integer>();
            var words = line.split("\\|");
            for (var i = 0; i < words.length; i++) {
                sides.put(stem(words[i].strip()), i);
            }
            all.add(Map.copyOf(sides));
        }
        return List.copyOf(all);
    }
}

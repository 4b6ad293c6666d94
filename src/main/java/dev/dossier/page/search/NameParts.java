package dev.dossier.page.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which cards have a word in their names. A word stands in the part of its first two letters and in that of its last two: whatever single
 * letter of it is wrong, missing or too much, one of the two pairs is right.
 */
final class NameParts {
    private static final int PART = 3_000;
    /** Shorter words are one letter away from too many others. */
    private static final int SHORTEST_MISSPELT = 4;

    private static final int SPREAD = 31;

    private final SearchWords words;
    private final TreeMap<String, TreeMap<Integer, Boolean>> cards = new TreeMap<>();

    NameParts(SearchWords words) {
        this.words = words;
    }

    /** Cards have to come in order. */
    void add(int number, IndexedCard card) {
        add(number, card.name());
        card.aliases().forEach(alias -> add(number, alias));
    }

    private void add(int number, String name) {
        var found = words.words(name);
        found.forEach(word ->
                cards.computeIfAbsent(word, w -> new TreeMap<>()).merge(number, found.size() == 1, (a, b) -> a || b));
    }

    /** The parts, each with its words in order and twice the numbers of their cards, one more where the word is a whole name. */
    List<Map<String, Object>> parts() {
        int size = cards.entrySet().stream()
                .mapToInt(e -> 2 * (e.getKey().length() + 5 * e.getValue().size() + 5))
                .sum();
        int count = 1 + size / PART;
        var parts = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            parts.add(new LinkedHashMap<>());
        }
        cards.forEach((word, numbers) -> {
            var list = numbers.entrySet().stream()
                    .map(e -> e.getKey() * 2 + (e.getValue() ? 1 : 0))
                    .toList();
            parts.get(first(word, count)).put(word, list);
            if (word.length() >= SHORTEST_MISSPELT) {
                parts.get(last(word, count)).put(word, list);
            }
        });
        return parts;
    }

    private static int first(String word, int count) {
        return (word.charAt(0) * SPREAD + (word.length() > 1 ? word.charAt(1) : 0)) % count;
    }

    private static int last(String word, int count) {
        return (word.charAt(word.length() - 2) * SPREAD + word.charAt(word.length() - 1) + 1) % count;
    }
}

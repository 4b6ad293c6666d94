package dev.dossier.extract;

import java.util.Map;
import java.util.TreeMap;

/** Counts the characters that were left out, by the rule that left them out. */
final class Removals {
    private final Map<String, Integer> characters = new TreeMap<>();

    void add(String rule, String text) {
        add(rule, text.length());
    }

    void add(String rule, int length) {
        if (length > 0) {
            characters.merge(rule, length, Integer::sum);
        }
    }

    void addAll(Removals others) {
        others.characters.forEach(this::add);
    }

    int total() {
        return characters.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Integer> byRule() {
        return Map.copyOf(characters);
    }
}

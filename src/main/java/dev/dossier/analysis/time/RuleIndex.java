package dev.dossier.analysis.time;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The numbers of the rules that can have a word at one place of their sequence. */
final class RuleIndex {
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final Map<WordClass, BitSet> byClass = new EnumMap<>(WordClass.class);

    /** Enters a rule under all words and classes of {@code element}. */
    void add(int rule, Rule.Element element) {
        element.words()
                .forEach(w -> byWord.computeIfAbsent(w, x -> new BitSet()).set(rule));
        element.classes()
                .forEach(c -> byClass.computeIfAbsent(c, x -> new BitSet()).set(rule));
    }

    /** A set of its own for the caller. */
    BitSet rules(Word word) {
        var rules = new BitSet();
        var named = byWord.get(word.lower());
        if (named != null) {
            rules.or(named);
        }
        for (var reading : word.readings()) {
            var classed = byClass.get(reading.wordClass());
            if (classed != null) {
                rules.or(classed);
            }
        }
        return rules;
    }

    /** Whether any rule has the word. */
    boolean has(Word word) {
        return !word.readings().isEmpty() || byWord.containsKey(word.lower());
    }
}

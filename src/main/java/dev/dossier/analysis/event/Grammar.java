package dev.dossier.analysis.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All rules, found by the word they begin with; of those that match at a word, the longest first. */
final class Grammar {
    private static final List<Rule> RULES = Stream.of(ExplicitRules.ALL, RelativeRules.ALL, AnchoredRules.ALL)
            .flatMap(List::stream)
            .toList();
    private static final Map<String, List<Rule>> BY_WORD = new HashMap<>();
    private static final Map<WordClass, List<Rule>> BY_CLASS = new EnumMap<>(WordClass.class);

    static {
        for (var rule : RULES) {
            for (var element : rule.elements()) {
                element.words()
                        .forEach(w -> BY_WORD.computeIfAbsent(w, x -> new ArrayList<>())
                                .add(rule));
                element.classes()
                        .forEach(c -> BY_CLASS.computeIfAbsent(c, x -> new ArrayList<>())
                                .add(rule));
                if (!element.isOptional()) {
                    break;
                }
            }
        }
    }

    private Grammar() {}

    /** A rule and what it matches. */
    record Reading(Rule rule, Match match) {}

    /** What begins at a word, the longest first, then in the order of the table. */
    static List<Reading> readings(List<Word> sentence, int start) {
        var word = sentence.get(start);
        Set<Rule> rules = new LinkedHashSet<>(BY_WORD.getOrDefault(word.lower(), List.of()));
        word.readings().forEach(r -> rules.addAll(BY_CLASS.getOrDefault(r.wordClass(), List.of())));
        if (rules.isEmpty()) {
            return List.of();
        }
        return rules.stream()
                .map(rule -> rule.match(sentence, start).map(match -> new Reading(rule, match)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt((Reading r) -> -r.match().end())
                        .thenComparingInt(r -> RULES.indexOf(r.rule())))
                .toList();
    }
}

package dev.dossier.analysis.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All rules, found by the word they begin with; of those that match at a word, the longest first. */
final class Grammar {
    private static final List<Rule> RULES = Stream.of(
                    ExplicitRules.ALL,
                    RelativeRules.ALL,
                    AnchoredRules.ALL,
                    PeriodRules.ALL,
                    StretchRules.ALL,
                    ClockRules.ALL,
                    HolidayRules.ALL,
                    SetRules.ALL,
                    VagueRules.ALL,
                    DurationRules.ALL)
            .flatMap(List::stream)
            .toList();
    private static final BitSet NO_RULES = new BitSet();
    private static final Map<String, BitSet> BY_WORD = new HashMap<>();
    private static final Map<WordClass, BitSet> BY_CLASS = new EnumMap<>(WordClass.class);

    static {
        for (var i = 0; i < RULES.size(); i++) {
            index(i, RULES.get(i));
        }
    }

    private Grammar() {}

    /** A rule and what it matches. */
    record Reading(Rule rule, Match match) {}

    /** Enters a rule under all that it can begin with. */
    private static void index(int number, Rule rule) {
        for (var element : rule.elements()) {
            element.words()
                    .forEach(w -> BY_WORD.computeIfAbsent(w, x -> new BitSet()).set(number));
            element.classes()
                    .forEach(c -> BY_CLASS.computeIfAbsent(c, x -> new BitSet()).set(number));
            if (!element.isOptional()) {
                return;
            }
        }
    }

    /** What begins at a word, the longest first, then in the order of the table. */
    static List<Reading> readings(List<Word> sentence, int start) {
        var word = sentence.get(start);
        var byWord = BY_WORD.getOrDefault(word.lower(), NO_RULES);
        if (byWord.isEmpty() && word.readings().isEmpty()) {
            return List.of();
        }
        var numbers = numbers(word, byWord);
        var readings = new ArrayList<Reading>();
        for (var i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            var rule = RULES.get(i);
            rule.match(sentence, start).ifPresent(match -> readings.add(new Reading(rule, match)));
        }
        if (readings.size() > 1) {
            readings.sort(Comparator.comparingInt(r -> -r.match().end()));
        }
        return readings;
    }

    private static BitSet numbers(Word word, BitSet byWord) {
        if (word.readings().isEmpty()) {
            return byWord;
        }
        var numbers = (BitSet) byWord.clone();
        for (var reading : word.readings()) {
            numbers.or(BY_CLASS.getOrDefault(reading.wordClass(), NO_RULES));
        }
        return numbers;
    }
}

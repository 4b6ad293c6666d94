package dev.dossier.analysis.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules, found by the two words they begin with; of those that match at a word, the longest first. */
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
    private static final RuleIndex BEGINNING = new RuleIndex();
    private static final RuleIndex GOING_ON = new RuleIndex();

    /** The rules that can match a single word. */
    private static final BitSet OF_ONE_WORD = new BitSet();

    static {
        for (var i = 0; i < RULES.size(); i++) {
            index(i, RULES.get(i).elements());
        }
    }

    private Grammar() {}

    /** A rule and what it matches. */
    record Reading(Rule rule, Match match) {}

    /** Enters a rule under all words that it can have first, and all that it can have second. */
    private static void index(int number, List<Rule.Element> elements) {
        for (var first = 0; first < elements.size(); first++) {
            BEGINNING.add(number, elements.get(first));
            var second = first + 1;
            while (second < elements.size() && elements.get(second).isOptional()) {
                GOING_ON.add(number, elements.get(second++));
            }
            if (second < elements.size()) {
                GOING_ON.add(number, elements.get(second));
            } else {
                OF_ONE_WORD.set(number);
            }
            if (!elements.get(first).isOptional()) {
                return;
            }
        }
    }

    /** What begins at a word, the longest first, then in the order of the table. */
    static List<Reading> readings(List<Word> sentence, int start) {
        if (!BEGINNING.has(sentence.get(start))) {
            return List.of();
        }
        var numbers = BEGINNING.rules(sentence.get(start));
        var possible = start + 1 < sentence.size() ? GOING_ON.rules(sentence.get(start + 1)) : new BitSet();
        possible.or(OF_ONE_WORD);
        possible.and(numbers);
        return possible.isEmpty() ? List.of() : matches(possible, sentence, start);
    }

    private static List<Reading> matches(BitSet numbers, List<Word> sentence, int start) {
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
}

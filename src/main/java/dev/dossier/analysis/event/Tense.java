package dev.dossier.analysis.event;

import java.util.List;
import java.util.Set;

/** Whether words speak of what happened or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final Set<String> PAST_VERBS = Lexicon.LISTS.section("past");
    private static final Set<String> NO_PAST = Lexicon.LISTS.section("no past");
    private static final Set<String> FUTURE_WORDS = Lexicon.LISTS.section("future");

    private static final Set<String> BEFORE_TO = Set.of("is", "are", "set", "ready", "about");
    private static final Set<String> NOUNS =
            Set.of("plan", "plans", "planning", "aim", "hope", "hopes", "forecast", "forecasts", "target", "track");
    private static final Set<String> BEFORE_NOUNS =
            Set.of("the", "a", "an", "no", "its", "their", "his", "her", "'s", "of", "this", "that");
    private static final Set<String> UP_TO = Set.of("by", "until", "till");

    /** The tense told by the nearest verb before the words {@code start} to {@code end}, else by the nearest after them. */
    static Tense around(List<Word> sentence, int start, int end) {
        if (start > 0 && UP_TO.contains(sentence.get(start - 1).lower())) {
            return FUTURE;
        }
        for (var at = start - 1; at >= 0; at--) {
            var tense = of(sentence, at);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        for (var at = end; at < sentence.size(); at++) {
            var tense = of(sentence, at);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    /** The tense that one word tells. */
    static Tense of(List<Word> sentence, int at) {
        var word = sentence.get(at);
        var isName = at > 0 && word.isCapitalised();
        if (isName) {
            return UNKNOWN;
        }
        if (FUTURE_WORDS.contains(word.lower()) && !isNoun(sentence, at) || isToCome(sentence, at)) {
            return FUTURE;
        }
        return isPast(word.lower()) ? PAST : UNKNOWN;
    }

    /** {@code the plan of 2017}, {@code no forecast}, {@code the planning commission}. */
    private static boolean isNoun(List<Word> sentence, int at) {
        return at > 0
                && NOUNS.contains(sentence.get(at).lower())
                && BEFORE_NOUNS.contains(sentence.get(at - 1).lower());
    }

    /** {@code is to meet}, {@code set for Monday}. */
    private static boolean isToCome(List<Word> sentence, int at) {
        var next = at + 1 < sentence.size() ? sentence.get(at + 1).lower() : "";
        var word = sentence.get(at).lower();
        return BEFORE_TO.contains(word) && next.equals("to") || word.equals("set") && next.equals("for");
    }

    static boolean isPast(String lower) {
        return PAST_VERBS.contains(lower) || lower.length() > 3 && lower.endsWith("ed") && !NO_PAST.contains(lower);
    }
}

package dev.dossier.analysis.time;

import dev.dossier.text.WordTable;
import java.util.List;
import java.util.Set;

/** Whether words speak of what happened or of what is to come. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final WordTable<String> PAST_VERBS = WordTable.of(Lexicon.LISTS.section("past"));
    private static final Set<String> NO_PAST = Lexicon.LISTS.section("no past");
    private static final Set<String> FUTURE_WORDS = Lexicon.LISTS.section("future");
    private static final Set<String> DONE_TO = Lexicon.LISTS.section("done to");
    private static final Set<String> TO_DO = Lexicon.LISTS.section("to do");
    private static final Set<String> INFINITIVES = Lexicon.LISTS.section("infinitives");

    private static final Set<String> BEFORE_TO = Set.of("is", "are", "set", "ready", "about", "going");
    private static final Set<String> NOUNS =
            Set.of("plan", "plans", "planning", "aim", "hope", "hopes", "forecast", "forecasts", "target", "track");
    private static final Set<String> BEFORE_NOUNS =
            Set.of("the", "a", "an", "no", "its", "their", "his", "her", "'s", "of", "this", "that");
    private static final Set<String> UP_TO = Set.of("by", "until", "till");

    private static final Set<String> PRESENT = Set.of("is", "are", "be", "being");

    /** What stands before these is told of something else. */
    private static final Set<String> BREAKS = Set.of(":", ";");

    /** Words; a verb further away tells nothing about an expression, and looking for it would take too long. */
    static final int REACH = 60;

    /** The tense told by the nearest verb before the words {@code start} to {@code end}, else by the nearest after them. */
    public static Tense around(List<Word> sentence, int start, int end) {
        return told(sentence, start, end).tense();
    }

    /** The same with the word that tells it. */
    static Told told(List<Word> sentence, int start, int end) {
        var before = start - 1;
        while (before > 0 && isOnClock(sentence.get(before))) {
            before--;
        }
        if (before >= 0 && UP_TO.contains(sentence.get(before).lower()) || isAsSoonAs(sentence, before)) {
            return new Told(FUTURE, sentence.get(before).text());
        }
        if (before >= 0 && sentence.get(before).lower().equals("through")) {
            return new Told(UNKNOWN, sentence.get(before).text());
        }
        for (var at = start - 1; at >= Math.max(0, start - REACH); at--) {
            if (BREAKS.contains(sentence.get(at).lower())) {
                break;
            }
            var tense = isInfinitive(sentence, at) ? ofInfinitive(sentence, at) : verbTense(sentence, at);
            if (tense != UNKNOWN) {
                return new Told(tense, sentence.get(at).text());
            }
        }
        for (var at = end; at < Math.min(sentence.size(), end + REACH); at++) {
            var tense = verbTense(sentence, at);
            if (tense != UNKNOWN) {
                return new Told(tense, sentence.get(at).text());
            }
        }
        return Told.NOTHING;
    }

    /** The {@code 9 a.m.} of {@code until 9 a.m. Tuesday}. */
    private static boolean isOnClock(Word word) {
        return word.as(WordClass.HALF_DAY).isPresent()
                || word.as(WordClass.CLOCK).isPresent()
                || word.as(WordClass.NUMBER).isPresent()
                || word.lower().equals("noon")
                || word.lower().equals("midnight");
    }

    /** {@code as soon as Tuesday}, {@code as early as next week}. */
    private static boolean isAsSoonAs(List<Word> sentence, int at) {
        return at > 1
                && sentence.get(at).lower().equals("as")
                && (sentence.get(at - 1).lower().equals("soon")
                        || sentence.get(at - 1).lower().equals("early"));
    }

    /** {@code to meet}: ahead where somebody {@code agreed to meet}, over where they {@code failed to meet}. */
    private static boolean isInfinitive(List<Word> sentence, int at) {
        var lower = sentence.get(at).lower();
        return at > 0
                && sentence.get(at - 1).lower().equals("to")
                && (INFINITIVES.contains(lower) || PAST_VERBS.contains(lower));
    }

    private static Tense ofInfinitive(List<Word> sentence, int at) {
        var before = at > 1 ? sentence.get(at - 2).lower() : "";
        return DONE_TO.contains(before) ? PAST : TO_DO.contains(before) ? FUTURE : UNKNOWN;
    }

    /** Not {@code a proposed sale} nor {@code the case is heard}; {@code it had been due} is over. */
    private static Tense verbTense(List<Word> sentence, int at) {
        var tense = of(sentence, at);
        if (tense == UNKNOWN || at == 0) {
            return tense;
        }
        var before = sentence.get(at - 1).lower();
        if (tense == FUTURE) {
            var isOver = before.equals("been")
                    && at > 1
                    && sentence.get(at - 2).lower().equals("had");
            return isOver ? PAST : tense;
        }
        var isAdjective = sentence.get(at).lower().endsWith("ed")
                && (BEFORE_NOUNS.contains(before)
                        || isAdverb(before)
                                && at > 1
                                && BEFORE_NOUNS.contains(sentence.get(at - 2).lower()));
        return isAdjective || PRESENT.contains(before) ? UNKNOWN : tense;
    }

    private static boolean isAdverb(String lower) {
        return lower.endsWith("ly") || lower.equals("still") || lower.equals("yet");
    }

    /** The tense that one word tells. */
    public static Tense of(List<Word> sentence, int at) {
        var word = sentence.get(at);
        var isName = at > 0 && word.isCapitalised();
        if (isName) {
            return UNKNOWN;
        }
        if (word.lower().equals("could")
                && at + 1 < sentence.size()
                && sentence.get(at + 1).lower().equals("not")) {
            return PAST;
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
        return next.equals("to") && BEFORE_TO.contains(word) || word.equals("set") && next.equals("for");
    }

    /** Whether the word, in small letters, is a verb of the past. */
    public static boolean isPast(String lower) {
        return PAST_VERBS.contains(lower) || lower.length() > 3 && lower.endsWith("ed") && !NO_PAST.contains(lower);
    }
}

package dev.dossier.analysis.time;

import static dev.dossier.analysis.time.Rule.valued;

import dev.dossier.analysis.time.Rule.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times that are told without a date: {@code now}, {@code recently}, {@code in the past}, {@code soon}, {@code at that time}. */
final class VagueRules {
    private static final Set<String> BEFORE_PAST = Set.of("in", "from", "with", "into", "than");
    private static final Set<String> AFTER_SOON =
            Set.of("as", "after", "afterward", "afterwards", "thereafter", "enough", "became");

    static final List<Rule> ALL = List.of(
            vague("PRESENT_REF", "right|just|until|till|for? now", VagueRules::isNotCompound),
            vague("PRESENT_REF", "currently|nowadays|presently", m -> true),
            vague("PRESENT_REF", "current", VagueRules::isNotCompound),
            vague("PRESENT_REF", "at present", m -> true),
            vague("PRESENT_REF", "at the moment", m -> !m.wordAfter().equals("of")),
            vague("PRESENT_REF", "these days", m -> true),
            vague("PAST_REF", "more|most? recently|lately", m -> true),
            vague("PAST_REF", "more|most? recent", VagueRules::isNotCompound),
            vague("PAST_REF", "past", VagueRules::isThePast),
            vague("PAST_REF", "at the|that time", m -> !m.wordAfter().equals("of")),
            vague("FUTURE_REF", "soon", VagueRules::isToCome),
            vague("FUTURE_REF", "as soon as possible", m -> true),
            vague("FUTURE_REF", "near|foreseeable|distant|immediate future", m -> true),
            vague("FUTURE_REF", "future", VagueRules::isTheFuture),
            vague("FUTURE_REF", "one|some day", VagueRules::isAhead),
            vague("FUTURE_REF", "someday", m -> true),
            vague("FUTURE_REF", "near term", m -> m.wordBefore().equals("the")));

    private VagueRules() {}

    /** Whether the words mean a time. */
    private interface Check {
        boolean holds(Match match);
    }

    private static Rule vague(String reference, String pattern, Check check) {
        return valued(
                pattern,
                Origin.PUBLICATION,
                (m, r) -> check.holds(m) ? Optional.of(Value.vague(reference)) : Optional.empty());
    }

    /** Not {@code a now-defunct firm}. */
    private static boolean isNotCompound(Match match) {
        var isBound = match.after()
                .filter(w -> w.lower().equals("-") && !w.spaceBefore())
                .isPresent();
        return !isBound && !match.has("current")
                || !isBound && !match.wordAfter().startsWith("account");
    }

    /** {@code in the past}; not {@code the past glory} nor {@code past the gate}. */
    private static boolean isThePast(Match match) {
        var at = match.start();
        if (at == 0 || !match.wordBefore().equals("the")) {
            return false;
        }
        var isLed = at > 1 && BEFORE_PAST.contains(match.sentence().get(at - 2).lower());
        return match.after().filter(Word::isLetters).isEmpty()
                || isLed && !match.wordAfter().equals("of");
    }

    private static boolean isTheFuture(Match match) {
        var before = match.wordBefore();
        var isNoun = match.after().filter(Word::isLetters).isEmpty()
                || match.wordAfter().equals("and");
        return before.equals("in") && isNoun
                || before.equals("the") && !match.wordAfter().equals("of");
    }

    private static boolean isToCome(Match match) {
        return !match.wordBefore().equals("as")
                && !match.wordBefore().equals("too")
                && !AFTER_SOON.contains(match.wordAfter())
                && !Tense.isPast(match.wordAfter());
    }

    private static boolean isAhead(Match match) {
        return Tense.around(match.sentence(), match.start(), match.end()) == Tense.FUTURE;
    }
}

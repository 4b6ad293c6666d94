package dev.dossier.analysis.event;

import dev.dossier.domain.Event;
import dev.dossier.domain.Precision;
import dev.dossier.domain.Span;
import dev.dossier.domain.TimexValue;
import dev.dossier.text.ArticleText;
import dev.dossier.text.Folding;
import dev.dossier.text.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An event with what makes it out.
 *
 * @param words of weight, without endings; entities as {@code @slug}
 * @param clause those of the date's clause
 * @param numbers but years
 */
record Telling(Event event, Set<String> words, Set<String> clause, Set<String> numbers) {
    private static final Set<String> STOP_WORDS =
            WordLists.read(Telling.class, "events.txt").section("says nothing of an event");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,]\\p{N}+)*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:ies|ing|ed|es|s|d)$");
    private static final int SHORTEST = 3;
    private static final int LEAST_WORDS = 7;

    /** The words that the shorter telling must share with the longer, by weight, when both give the same time. */
    private static final double SAME_TIME = 0.38;

    /** The same when one gives a time within the other's. */
    private static final double TIME_WITHIN = 0.5;

    /** Numbers that differ make a telling another one, unless nearly all words are the same. */
    private static final double OTHER_NUMBERS = 0.6;

    private static final int LEAST_IN_COMMON = 2;

    static Telling of(Event event) {
        var sentence = event.sentence();
        var numbers = new TreeSet<String>();
        var words = words(event, sentence, numbers);
        return new Telling(event, words, words(event, clause(event), new TreeSet<>()), numbers);
    }

    /** What stands between commas with the date, where it tells enough; else its clause. */
    private static String clause(Event event) {
        var sentence = event.sentence();
        var time = event.time().text();
        var start = sentence.indexOf(time);
        if (start < 0) {
            return sentence;
        }
        var from = sentence.lastIndexOf(", ", start) + 1;
        var comma = sentence.indexOf(", ", start + time.length());
        var part = sentence.substring(from, comma < 0 ? sentence.length() : comma);
        return part.strip().split(" ").length >= LEAST_WORDS
                ? part
                : new Clauses(ArticleText.of(sentence), new Span(0, sentence.length()))
                        .around(start, start + time.length())
                        .of(sentence);
    }

    private static Set<String> words(Event event, String text, Set<String> numbers) {
        var words = new TreeSet<String>();
        var told = Folding.fold(text).replace(event.time().text(), " ");
        WORD.matcher(told).results().map(match -> match.group()).forEach(word -> {
            var lower = word.toLowerCase(Locale.ROOT);
            if (Character.isDigit(word.charAt(0))) {
                if (!YEAR.matcher(word).matches()) {
                    numbers.add(word);
                    words.add(word);
                }
            } else if (isOfWeight(word, lower)) {
                words.add(ENDING.matcher(lower).replaceFirst(""));
            }
        });
        // A person's name counts once, not with each of its words.
        event.entities().forEach(entity -> List.of(entity.value().split("-")).forEach(words::remove));
        event.entities().forEach(entity -> words.add("@" + entity));
        return words;
    }

    /** {@code AI} weighs, {@code an} does not. */
    private static boolean isOfWeight(String word, String lower) {
        return !STOP_WORDS.contains(lower)
                && (word.length() >= SHORTEST || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** Whether the times allow both to be the same event. Two dates of one article are told apart by their writer. */
    boolean canBe(Telling other) {
        var isSameArticle =
                event.passage().article().equals(other.event.passage().article());
        var a = event.when();
        var b = other.event.when();
        return isSameArticle ? a.equals(b) : a.equals(b) || isWithin(a, b) || isWithin(b, a);
    }

    /** No coarser than a year: nothing much is said of two events of a decade. */
    private static boolean isWithin(TimexValue fine, TimexValue coarse) {
        return coarse.precision().compareTo(Precision.YEAR) <= 0 && fine.isWithin(coarse);
    }

    /** From 0, another event, to 1, the same words. What the clauses of the dates share counts as much as what the sentences do. */
    double likeness(Telling other, WordWeights weights) {
        var share = Math.max(share(words, other.words, weights), share(clause, other.clause, weights));
        var needed = event.when().equals(other.event.when()) ? SAME_TIME : TIME_WITHIN;
        var likeness = contradicts(other) ? share * OTHER_NUMBERS : share;
        return likeness >= needed ? likeness : 0;
    }

    private static double share(Set<String> a, Set<String> b, WordWeights weights) {
        var common = new TreeSet<>(a);
        common.retainAll(b);
        if (common.stream().filter(word -> !word.startsWith("@")).count() < LEAST_IN_COMMON) {
            return 0;
        }
        return weights.sum(common) / Math.min(weights.sum(a), weights.sum(b));
    }

    private boolean contradicts(Telling other) {
        return !numbers.isEmpty()
                && !other.numbers.isEmpty()
                && numbers.stream().noneMatch(other.numbers::contains);
    }
}

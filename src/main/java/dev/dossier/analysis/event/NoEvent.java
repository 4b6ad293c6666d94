package dev.dossier.analysis.event;

import dev.dossier.domain.Span;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells dates at which nothing happened from those of events: {@code gave no forecast for 2025}, {@code the first meeting since 2018},
 * {@code nobody would have asked a year ago}, and the day on which somebody said what stands in quotation marks.
 */
final class NoEvent {
    private static final Pattern NOBODY = Pattern.compile("(?i)^(?:no|nobody|hardly any\\w*|few) ");
    private static final Pattern NOTHING =
            Pattern.compile("(?i)\\b(?:gave|made|set|named|saw|had|has|found|offered|published) no \\p{L}");
    private static final Pattern IF = Pattern.compile("(?i)^if \\b|\\bif only\\b");
    private static final Pattern WOULD_HAVE =
            Pattern.compile("(?i)\\b(?:would|could|might|should) (?:\\p{L}+ )?have (?!to\\b)\\p{L}+");
    private static final Pattern COMPARED = Pattern.compile("^(?:That|This|It) (?:is|was) (?:\\p{L}+ ){1,2}than ");
    private static final Pattern SINCE = Pattern.compile("(?i)\\bsince (?:the )?$");
    private static final Pattern UNIQUE = Pattern.compile(
            "(?i)\\b(?:first|second|third|only|best|worst|largest|biggest|highest|lowest)\\b[^,;.]{0,45}$");
    private static final Pattern TO_THE_END = Pattern.compile(
            "(?i)\\b(?:year|half|quarter|months) (?:that )?(?:to|ends? (?:in|on)|ended|ending)(?: in| on)? $");
    private static final Pattern SPOKEN_WHEN = Pattern.compile(
            "^[\"“'‘].*[,?!…][\"”'’],? [^\"“”]{0,120}\\b(?:said|says|told|added|wrote)\\b[^\"“”,;]{0,60}$");
    private static final Pattern SPOKEN = Pattern.compile("[\"“'‘][^\"“”]*?[,.?!…][\"”'’]");
    /** Characters, of what {@link #SINCE} and {@link #TO_THE_END} match. */
    private static final int LONGEST_ENDING = 30;

    private static final String STOPS = ",.?!…";
    private static final String CLOSERS = "\"”'’";
    private static final Pattern APPOSITION = Pattern.compile(",? ?(?:on |in )?");

    private final String sentence;
    private final int offset;
    private final Clauses clauses;
    private final List<Timex> dates;

    /** @param dates those in the sentence */
    NoEvent(String block, Span sentence, Clauses clauses, List<Timex> dates) {
        this.sentence = sentence.of(block);
        this.clauses = clauses;
        this.offset = sentence.start();
        this.dates = dates;
    }

    boolean isAt(Timex date) {
        return sentence.length() <= Clauses.LONGEST && isNone(date);
    }

    private boolean isNone(Timex date) {
        var start = date.passage().span().start() - offset;
        var end = date.passage().span().end() - offset;
        var before = sentence.substring(0, start);
        var clause = clauses.around(start, end).of(sentence);
        return isNothing(clause)
                || isImagined(clause)
                || COMPARED.matcher(sentence).find()
                || isUniqueSince(before)
                || dates.size() > 1 && isToTheEnd(before)
                || SPOKEN_WHEN.matcher(before).find()
                || isToldFiner(date);
    }

    // Few sentences hold the words that these patterns need; looking for the words first is many times faster.

    private static boolean isNothing(String clause) {
        return NOBODY.matcher(clause).find()
                || clause.toLowerCase(Locale.ROOT).contains(" no ")
                        && NOTHING.matcher(clause).find();
    }

    private static boolean isImagined(String clause) {
        var told = isSpokenIn(clause) ? SPOKEN.matcher(clause).replaceAll("") : clause;
        var lower = told.toLowerCase(Locale.ROOT);
        return lower.contains("if ") && IF.matcher(told).find()
                || lower.contains(" have ") && WOULD_HAVE.matcher(told).find();
    }

    /** Whether a closing mark stands where speech may end. */
    private static boolean isSpokenIn(String clause) {
        for (var i = 1; i < clause.length(); i++) {
            if (CLOSERS.indexOf(clause.charAt(i)) >= 0 && STOPS.indexOf(clause.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUniqueSince(String before) {
        var words = before.stripTrailing();
        return (hasAtEnd(words, "since") || hasAtEnd(words, "the"))
                && endsWith(SINCE, before)
                && UNIQUE.matcher(SINCE.matcher(before).replaceFirst("")).find();
    }

    private static boolean isToTheEnd(String before) {
        return endsWith(TO_THE_END, before) && !isAhead(before);
    }

    private static boolean hasAtEnd(String text, String end) {
        return text.regionMatches(true, text.length() - end.length(), end, 0, end.length());
    }

    private static boolean endsWith(Pattern ending, String text) {
        var length = text.length();
        return ending.matcher(text)
                .region(Math.max(0, length - LONGEST_ENDING), length)
                .useTransparentBounds(true)
                .find();
    }

    /** The day on which a period ends is a date of its own when it is still to come. */
    private static boolean isAhead(String before) {
        return before.endsWith("ends on ");
    }

    /** {@code last year} in {@code 2 December last year}, {@code Three weeks ago} in {@code Three weeks ago, on 25 March}. */
    private boolean isToldFiner(Timex date) {
        return dates.stream().anyMatch(other -> !other.equals(date) && isFinerBeside(other, date));
    }

    private static TimexValue when(Timex date) {
        return date.calendar().orElseThrow();
    }

    private boolean isFinerBeside(Timex finer, Timex date) {
        var value = when(date);
        var other = when(finer);
        var isInside = other.isWithin(value) && !other.equals(value);
        var here = date.passage().span();
        var there = finer.passage().span();
        var between = here.start() < there.start()
                ? sentence.substring(here.end() - offset, there.start() - offset)
                : sentence.substring(there.end() - offset, here.start() - offset);
        return isInside && APPOSITION.matcher(between).matches();
    }
}

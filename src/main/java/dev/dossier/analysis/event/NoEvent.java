package dev.dossier.analysis.event;

import dev.dossier.domain.Span;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells dates at which nothing happened from those of events: {@code gave no forecast for 2025}, {@code the first meeting since 2018},
 * {@code nobody would have asked a year ago}, and the day on which somebody said what stands in quotation marks.
 */
final class NoEvent {
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)^(?:no|nobody|hardly any\\w*|few) |\\b(?:gave|made|set|named|saw|had|has|found|offered|published) no \\p{L}");
    private static final Pattern IMAGINED = Pattern.compile(
            "(?i)^if \\b|\\bif only\\b|\\b(?:would|could|might|should) (?:\\p{L}+ )?have (?!to\\b)\\p{L}+");
    private static final Pattern COMPARED = Pattern.compile("^(?:That|This|It) (?:is|was) (?:\\p{L}+ ){1,2}than ");
    private static final Pattern SINCE = Pattern.compile("(?i)\\bsince (?:the )?$");
    private static final Pattern UNIQUE = Pattern.compile(
            "(?i)\\b(?:first|second|third|only|best|worst|largest|biggest|highest|lowest)\\b[^,;.]{0,45}$");
    private static final Pattern TO_THE_END = Pattern.compile(
            "(?i)\\b(?:year|half|quarter|months) (?:that )?(?:to|ends? (?:in|on)|ended|ending)(?: in| on)? $");
    private static final Pattern SPOKEN_WHEN = Pattern.compile(
            "^[\"“'‘].*[,?!…][\"”'’],? [^\"“”]{0,120}\\b(?:said|says|told|added|wrote)\\b[^\"“”,;]{0,60}$");
    private static final Pattern SPOKEN = Pattern.compile("[\"“'‘][^\"“”]*?[,.?!…][\"”'’]");
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
        return NOTHING.matcher(clause).find()
                || IMAGINED.matcher(SPOKEN.matcher(clause).replaceAll("")).find()
                || COMPARED.matcher(sentence).find()
                || SINCE.matcher(before).find()
                        && UNIQUE.matcher(SINCE.matcher(before).replaceFirst(""))
                                .find()
                || dates.size() > 1 && TO_THE_END.matcher(before).find() && !isAhead(before)
                || SPOKEN_WHEN.matcher(before).find()
                || isToldFiner(date);
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

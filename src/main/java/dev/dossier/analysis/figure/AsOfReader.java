package dev.dossier.analysis.figure;

import dev.dossier.domain.Span;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the time that a figure holds for: {@code 2024} in {@code a share of 80% in 2024}, {@code April} in
 * {@code in April it raised $10 million}. A time after the figure goes before one ahead of it; a time that another figure has already is
 * none: {@code 50% in 2025, down from 80%} says nothing of when it was 80%.
 */
final class AsOfReader {
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:()\"“”–—]");
    private static final Pattern STRONG_END = Pattern.compile("[;:\"“”]");
    private static final int FARTHEST_AFTER = 90;
    /** {@code doubled this year to $4 million}, {@code fell by 7% on Monday and lost $4 million}: both numbers are of one time. */
    private static final Pattern CARRIED_OVER =
            Pattern.compile(",? (?:(?:to|at|of|was|were)(?: \\p{L}+){0,2} |and \\p{Ll}{3,} )?");

    private static final Pattern CONVERSION = Pattern.compile("^ ?\\([^()]*\\)");
    private static final int FARTHEST_BEFORE = 160;

    private final Line line;
    private final List<Timex> times;
    private final List<Amount> amounts;

    /**
     * @param times those of the same paragraph
     * @param amounts all of the line
     */
    AsOfReader(Line line, List<Timex> times, List<Amount> amounts) {
        this.line = line;
        this.times = times.stream().filter(time -> time.calendar().isPresent()).toList();
        this.amounts = amounts;
    }

    /** The time; empty where the sentence has none, or one that is another figure's. */
    Optional<TimexValue> read(Amount amount) {
        var own = span(amount);
        var sentence = line.sentenceAt(amount.from());
        var after = times.stream()
                .filter(time -> sentence.contains(place(time)) && place(time).start() >= own.end())
                .findFirst()
                .filter(time -> isOfFigureBefore(own, place(time)));
        var before = times.stream()
                .filter(time -> sentence.contains(place(time)) && place(time).end() <= own.start())
                .reduce((first, second) -> second)
                .filter(time -> isOfFigureAfter(place(time), own, sentence));
        return after.or(() -> before).flatMap(Timex::calendar);
    }

    private boolean isOfFigureBefore(Span figure, Span time) {
        return time.start() - figure.end() <= FARTHEST_AFTER && !hasBreak(CLAUSE_END, withoutConversion(figure, time));
    }

    private boolean isOfFigureAfter(Span time, Span figure, Span sentence) {
        var between = line.text().substring(time.end(), figure.start());
        var isFree = CARRIED_OVER.matcher(between).matches()
                || amounts.stream()
                        .map(this::span)
                        .filter(other -> sentence.contains(other) && other.end() <= time.start())
                        .noneMatch(other -> isOfFigureBefore(other, time));
        return isFree && figure.start() - time.end() <= FARTHEST_BEFORE && !hasBreak(STRONG_END, between);
    }

    /** What stands between, without an amount in brackets right after the figure. */
    private String withoutConversion(Span figure, Span time) {
        return CONVERSION
                .matcher(line.text().substring(figure.end(), time.start()))
                .replaceFirst("");
    }

    private static boolean hasBreak(Pattern pattern, String between) {
        return pattern.matcher(between).find();
    }

    private Span span(Amount amount) {
        return line.span(amount.from(), amount.to());
    }

    private static Span place(Timex time) {
        return time.passage().span();
    }
}

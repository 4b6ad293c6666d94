package dev.dossier.analysis.time;

import dev.dossier.domain.Precision;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the article has mentioned so far that later expressions are counted from. */
final class Memory {
    private static final Set<String> SUBORDINATE =
            Set.of("that", "which", "who", "whose", "where", "when", "after", "before", "because", "while", "if");

    /** Lengths that companies report on: {@code the nine months}. */
    private static final Pattern REPORTED = Pattern.compile("P(?:3|6|9|12)M");

    private static final List<WordClass> NAMED =
            List.of(WordClass.ORDINAL, WordClass.QUARTER_CODE, WordClass.HALF_CODE);

    private static final Set<String> BEFORE_REPORTED = Set.of("the", "first", "latest");

    private final Optional<TimexValue> published;
    private Optional<TimexValue> anchor = Optional.empty();
    private Optional<TimexValue> day = Optional.empty();
    private Optional<Value> period = Optional.empty();
    private Optional<TimexValue> latest = Optional.empty();

    /** Whether the anchor is of this paragraph, or carried over to it; {@code in the year since} alone reaches further. */
    private boolean isNear;

    /** Whether the next paragraph may count from the anchor: it stands in a main clause of the sentence read last. */
    private boolean carriesOver;

    Memory(Optional<TimexValue> published) {
        this.published = published;
    }

    void beginParagraph() {
        isNear = carriesOver;
        day = Optional.empty();
    }

    void beginSentence() {
        carriesOver = false;
    }

    /** The date mentioned last; one of an earlier paragraph only when it may be {@code far}. */
    Optional<TimexValue> anchor(boolean far) {
        return isNear || far ? anchor : Optional.empty();
    }

    /** The day mentioned last in the paragraph. */
    Optional<TimexValue> day() {
        return day;
    }

    /** The latest quarter or half that is over. */
    Optional<TimexValue> latest() {
        return latest;
    }

    /** The quarter, half or number of months named last. */
    Optional<Value> period() {
        return period;
    }

    static boolean isDay(TimexValue value) {
        return value.precision().compareTo(Precision.DAY) <= 0;
    }

    void keep(Expression found) {
        var value = found.value();
        value.calendar().ifPresent(place -> keep(found, place));
        var first = found.words().get(0).lower();
        var isReported = BEFORE_REPORTED.contains(first) || BEFORE_REPORTED.contains(found.before());
        if (isReported && REPORTED.matcher(value.timex3()).matches()) {
            period = Optional.of(Value.lasting(value.timex3()));
        }
    }

    /** What happened two days later is counted from what happened, not from an aim. */
    private void keep(Expression found, TimexValue place) {
        var isAhead =
                published.filter(date -> place.first().isAfter(date.last())).isPresent();
        if (isAhead || found.before().equals("by")) {
            return;
        }
        anchor = Optional.of(place);
        isNear = true;
        carriesOver = isInMainClause(found);
        day = Optional.of(place).filter(Memory::isDay).or(() -> day);
        if (isReportedOn(found, place)) {
            period = Optional.of(Value.of(place));
            latest =
                    latest.filter(other -> other.first().isAfter(place.first())).or(() -> Optional.of(place));
        }
    }

    /** A quarter or half that is over, and that the article names and does not count from another. */
    private boolean isReportedOn(Expression found, TimexValue place) {
        var isPeriod = place instanceof TimexValue.Quarter || place instanceof TimexValue.Half;
        var isOver = published.filter(date -> place.last().isAfter(date.last())).isEmpty();
        var isNamed = found.words().stream()
                .anyMatch(w -> NAMED.stream().anyMatch(name -> w.as(name).isPresent()));
        return isPeriod && isOver && isNamed && found.value().type() == Timex.Type.DATE;
    }

    /** Not {@code a rule that was issued on 13 January}: what the clause tells is aside from the story. */
    private static boolean isInMainClause(Expression found) {
        for (var at = found.start() - 1; at >= Math.max(0, found.start() - Tense.REACH); at--) {
            var word = found.sentence().get(at).lower();
            if (word.equals(",") || word.equals(";")) {
                return true;
            }
            if (SUBORDINATE.contains(word)) {
                return false;
            }
        }
        return true;
    }
}

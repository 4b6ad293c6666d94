package dev.dossier.analysis.time;

import static dev.dossier.analysis.time.Rule.valued;
import static dev.dossier.analysis.time.WordClass.MONTH;
import static dev.dossier.analysis.time.WordClass.ORDINAL;
import static dev.dossier.analysis.time.WordClass.YEAR;

import dev.dossier.analysis.time.Rule.Origin;
import dev.dossier.domain.TimexValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Periods that a company reports on: {@code the latest quarter}, {@code the year-earlier period}, {@code the 2024 quarter}, {@code the
 * year ended March 31}. They are those of the quarter or half that the article named last.
 */
final class PeriodRules {
    private static final Set<String> ENDED = Set.of("ended", "ending", "ends", "to");
    private static final Set<String> DURING = Set.of("for", "during", "in", "throughout", "over");
    private static final Set<String> RESTRICTING =
            Set.of("of", "to", "since", "before", "after", "that", "when", "-", "he", "she", "it", "they");

    static final List<Rule> ALL = List.of(
            valued("latest|recent quarter|period", Origin.MENTION, PeriodRules::latest),
            valued("quarter", Origin.MENTION, PeriodRules::latest),
            valued("year -? earlier|ago quarter|period", Origin.MENTION, PeriodRules::yearEarlier),
            valued(
                    "same|corresponding|comparable|like quarter|period last year",
                    Origin.MENTION,
                    PeriodRules::yearEarlier),
            valued(
                    "same|corresponding|comparable|like quarter|period a year earlier|ago|before",
                    Origin.MENTION,
                    PeriodRules::yearEarlier),
            valued("year - earlier|ago", Origin.MENTION, PeriodRules::yearEarlier),
            valued("year -? earlier|ago ORDINAL quarter", Origin.PUBLICATION, PeriodRules::ordinalQuarter),
            valued("YEAR quarter|period", Origin.MENTION, PeriodRules::ofYear),
            valued("fiscal? year", Origin.PUBLICATION, PeriodRules::year));

    private PeriodRules() {}

    /** The quarter named last, else the one that was over when the article came out. */
    private static Optional<Value> latest(Match match, Reference reference) {
        var isOne = match.wordBefore().equals("the") || match.wordBefore().equals("most");
        if (!isOne || match.wordAfter().equals("-") || match.wordAfter().equals("of")) {
            return Optional.empty();
        }
        return ended(match, reference)
                .or(() -> match.has("latest") ? reference.latest().map(Value::of) : Optional.empty())
                .or(reference::period)
                .or(() -> match.has("period") ? Optional.empty() : Optional.of(lastQuarter(reference)));
    }

    private static Value lastQuarter(Reference reference) {
        var quarter = CalendarUnit.QUARTER;
        var value = Value.of(quarter.around(quarter.shift(reference.today(), -1)));
        return value.placed(Optional.empty());
    }

    /** {@code the quarter ended Sept. 30}; one that ends in April is none of the calendar's. */
    private static Optional<Value> ended(Match match, Reference reference) {
        if (!ENDED.contains(match.wordAfter())) {
            return Optional.empty();
        }
        return match.afterNext()
                .flatMap(w -> w.as(MONTH).stream().boxed().findFirst())
                .map(month -> {
                    var day = LocalDate.of(reference.today().getYear(), month, 1);
                    var isOver = day.isBefore(reference.today());
                    var quarter = CalendarUnit.QUARTER.around(isOver ? day : day.minusYears(1));
                    return quarter.last().getMonthValue() == month ? Value.of(quarter) : Value.lasting("P3M");
                });
    }

    /** The period a year before the one named last; where none was, the year before. */
    static Optional<Value> yearEarlier(Match match, Reference reference) {
        return reference
                .period()
                .map(period -> period.calendar()
                        .flatMap(PeriodRules::yearBefore)
                        .map(Value::of)
                        .orElse(match.has("period") ? period : lastYear(reference)))
                .or(() -> match.has("quarter") ? Optional.empty() : Optional.of(lastYear(reference)));
    }

    private static Value lastYear(Reference reference) {
        return Value.of(new TimexValue.Year(reference.today().getYear() - 1)).placed(Optional.empty());
    }

    /** The same quarter or half of the year before. */
    static Optional<TimexValue> yearBefore(TimexValue period) {
        if (period instanceof TimexValue.Quarter quarter) {
            return Optional.of(new TimexValue.Quarter(quarter.year() - 1, quarter.quarter()));
        }
        return period instanceof TimexValue.Half half
                ? Optional.of(new TimexValue.Half(half.year() - 1, half.half()))
                : Optional.empty();
    }

    private static Optional<Value> ordinalQuarter(Match match, Reference reference) {
        var year = reference.today().getYear() - 1;
        return ExplicitRules.quarter(year, match.value(ORDINAL)).map(Value::of);
    }

    private static Optional<Value> ofYear(Match match, Reference reference) {
        var year = match.value(YEAR);
        return Optional.of(reference
                .period()
                .flatMap(Value::calendar)
                .flatMap(period -> period instanceof TimexValue.Quarter quarter
                        ? ExplicitRules.quarter(year, quarter.quarter())
                        : Optional.empty())
                .map(Value::of)
                .orElseGet(() -> Value.of(new TimexValue.Year(year))));
    }

    /** {@code the year ended March 31} is a length; {@code for the year} is this year. */
    private static Optional<Value> year(Match match, Reference reference) {
        if (ENDED.contains(match.wordAfter()) && !match.wordAfter().equals("to")) {
            return Optional.of(Value.lasting("P1Y"));
        }
        var at = match.start();
        var isThis = at > 1
                && match.wordBefore().equals("the")
                && DURING.contains(match.sentence().get(at - 2).lower());
        return isThis && !RESTRICTING.contains(match.wordAfter())
                ? Optional.of(Value.of(new TimexValue.Year(reference.today().getYear()))
                        .placed(Optional.empty()))
                : Optional.empty();
    }
}

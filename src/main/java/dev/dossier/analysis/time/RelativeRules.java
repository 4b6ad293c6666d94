package dev.dossier.analysis.time;

import static dev.dossier.analysis.time.Rule.relative;
import static dev.dossier.analysis.time.Rule.valued;
import static dev.dossier.analysis.time.WordClass.DAY;
import static dev.dossier.analysis.time.WordClass.MONTH;
import static dev.dossier.analysis.time.WordClass.ORDINAL;
import static dev.dossier.analysis.time.WordClass.QUARTER_CODE;
import static dev.dossier.analysis.time.WordClass.SEASON;
import static dev.dossier.analysis.time.WordClass.WEEKDAY;

import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Expressions counted from the date of publication: {@code on Monday}, {@code late last month}, {@code two weeks ago}. */
final class RelativeRules {
    private static final Set<String> BEFORE_MONTH = Lexicon.LISTS.section("before a month");
    /** {@code a June agreement} is told aside: what is planned around it says nothing about June. */
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "its", "their", "his", "her", "'s");

    private static final Set<String> BEFORE_SEASON = Set.of("the", "in", "by", "until", "since");
    private static final Set<Integer> MONTHS_THAT_ARE_WORDS = Set.of(3, 5);

    /** Companies report on a quarter within about two months of its end. */
    private static final int DAYS_TO_REPORT = 60;

    static final List<Rule> ALL = List.of(
            relative("MONTH the? DAY", RelativeRules::dayOfMonth),
            relative("DAY MONTH", RelativeRules::dayOfMonth),
            relative("ORDINAL of MONTH", RelativeRules::dayOfMonth),
            relative("WEEKDAY ,? MONTH the? DAY", RelativeRules::dayOfMonth),
            relative("WEEKDAY ,? the? DAY of? MONTH", RelativeRules::dayOfMonth),
            relative("MONTH DAY -|to DAY", RelativeRules::daysOfMonth),
            relative("DAY -|to DAY MONTH", RelativeRules::daysOfMonth),
            relative("MONTH of? last|this|next year", RelativeRules::monthOfYear),
            relative("early|mid|late|end -|of? MONTH of? last|this|next year", RelativeRules::monthOfYear),
            relative("early|late? last|next|this past? MONTH", RelativeRules::monthBeside),
            relative("last|next MONTH the? DAY", RelativeRules::dayBeside),
            relative("MONTH", RelativeRules::month),
            relative("early|mid|late|end|beginning|start -|of? MONTH", RelativeRules::month),
            relative("early|late? WEEKDAY", RelativeRules::weekday),
            relative("last|next|this|coming past? WEEKDAY", RelativeRules::weekdayBeside),
            relative("early|earlier|late|later? today", (m, r) -> Optional.of(day(r, 0))),
            relative("yesterday", (m, r) -> Optional.of(day(r, -1))),
            relative("day before yesterday", (m, r) -> Optional.of(day(r, -2))),
            relative("tomorrow", (m, r) -> Optional.of(day(r, 1))),
            relative("day after tomorrow", (m, r) -> Optional.of(day(r, 2))),
            relative("early|earlier|mid|late|later? this|current UNIT", (m, r) -> unitBeside(m, r, 0)),
            relative("early|earlier|late|later? last UNIT", (m, r) -> unitBeside(m, r, -1)),
            relative("early|late? next|coming UNIT", (m, r) -> unitBeside(m, r, 1)),
            relative(
                    "end|start|beginning|middle|rest|remainder|half of this|last|next UNIT", RelativeRules::partOfUnit),
            relative("end|start|beginning|rest|remainder of the UNIT", RelativeRules::partOfUnit),
            relative("this|current|last|next fiscal|financial|calendar|full UNIT", RelativeRules::partOfUnit),
            relative("full year|quarter", (m, r) -> unitBeside(m, r, 0)),
            relative("earlier|later|early|late in the UNIT", (m, r) -> unitBeside(m, r, 0)),
            relative("year 's end", (m, r) -> Optional.of(CalendarUnit.YEAR.around(r.today()))),
            valued("last|this|next|the WEEKEND", Rule.Origin.PUBLICATION, RelativeRules::weekend),
            relative(
                    "week of|ending MONTH the? DAY",
                    (m, r) -> dayOfMonth(m, r).map(day -> CalendarUnit.WEEK.around(day.first()))),
            relative("last|this|next past? SEASON", RelativeRules::seasonBeside),
            relative("early|mid|late? SEASON", RelativeRules::season),
            relative("ORDINAL -? quarter", (m, r) -> quarter(m.value(ORDINAL), r)),
            relative("QUARTER_CODE", (m, r) -> quarter(m.value(QUARTER_CODE), r)),
            relative(
                    "ORDINAL -? quarter of this|last|the year",
                    (m, r) -> ExplicitRules.quarter(yearNamed(m, r), m.value(ORDINAL))),
            relative(
                    "ORDINAL -? half of this|last|the year",
                    (m, r) -> ExplicitRules.half(yearNamed(m, r), m.value(ORDINAL))),
            relative(
                    "this|last|next year 's ORDINAL quarter",
                    (m, r) -> ExplicitRules.quarter(yearNamed(m, r), m.value(ORDINAL))),
            relative(
                    "this|last|next year 's ORDINAL half",
                    (m, r) -> ExplicitRules.half(yearNamed(m, r), m.value(ORDINAL))),
            relative("year -? end", (m, r) -> Optional.of(CalendarUnit.YEAR.around(r.today()))));

    private RelativeRules() {}

    static TimexValue day(Reference reference, int offset) {
        return new TimexValue.Day(reference.today().plusDays(offset));
    }

    static Optional<TimexValue> dayOfMonth(Match match, Reference reference) {
        return ExplicitRules.day(reference.today().getYear(), match.value(MONTH), ExplicitRules.dayOf(match))
                .map(value -> CalendarUnit.DAY.around(reference.nearestDay(value.first())));
    }

    private static Optional<TimexValue> daysOfMonth(Match match, Reference reference) {
        var first = LocalDate.of(reference.today().getYear(), match.value(MONTH), 1);
        var year =
                reference.nearest(first, CalendarUnit.YEAR, CalendarUnit.MONTH).getYear();
        return ExplicitRules.days(year, match.value(MONTH), match.value(DAY), ExplicitRules.dayAfter(match));
    }

    private static int yearNamed(Match match, Reference reference) {
        return reference.today().getYear() + direction(match);
    }

    static int direction(Match match) {
        if (match.has("last")) {
            return -1;
        }
        return match.has("next") || match.has("coming") ? 1 : 0;
    }

    private static Optional<TimexValue> monthOfYear(Match match, Reference reference) {
        return Optional.of(new TimexValue.Month(YearMonth.of(yearNamed(match, reference), match.value(MONTH))));
    }

    /** Last July, said in July, is a year ago. */
    private static Optional<TimexValue> monthBeside(Match match, Reference reference) {
        var now = YearMonth.from(reference.today());
        var here = now.withMonth(match.value(MONTH));
        var direction = match.has("past") ? -1 : direction(match);
        if (direction < 0 && !here.isBefore(now)) {
            here = here.minusYears(1);
        } else if (direction > 0 && !here.isAfter(now)) {
            here = here.plusYears(1);
        }
        return Optional.of(new TimexValue.Month(here));
    }

    /** Last Oct. 23, said in April. */
    private static Optional<TimexValue> dayBeside(Match match, Reference reference) {
        var year = reference.today().getYear();
        return ExplicitRules.day(year, match.value(MONTH), match.value(DAY)).flatMap(here -> {
            var isOver = here.first().isBefore(reference.today());
            var other = match.has("last") ? (isOver ? year : year - 1) : isOver ? year + 1 : year;
            return ExplicitRules.day(other, match.value(MONTH), match.value(DAY));
        });
    }

    private static Optional<TimexValue> month(Match match, Reference reference) {
        if (match.words().size() == 1 && !isMonth(match) || isRepeated(match)) {
            return Optional.empty();
        }
        var inThisYear = LocalDate.of(reference.today().getYear(), match.value(MONTH), 1);
        var isNamed = DETERMINERS.contains(match.wordBefore())
                && match.after()
                        .filter(w -> w.isLetters() && !w.isCapitalised())
                        .isPresent();
        var from = isNamed && reference.tense() == Tense.FUTURE ? reference.untold() : reference;
        var nearest = from.nearest(inThisYear, CalendarUnit.YEAR, CalendarUnit.MONTH);
        return Optional.of(CalendarUnit.MONTH.around(nearest));
    }

    /** {@code every July} is no July. */
    static boolean isRepeated(Match match) {
        return match.before()
                .filter(w -> w.lower().equals("every") || w.lower().equals("each"))
                .isPresent();
    }

    /** Not the May of {@code May said} nor the April of {@code April Smith}. */
    private static boolean isMonth(Match match) {
        var before = match.before().map(Word::lower).orElse("");
        if (BEFORE_MONTH.contains(before)) {
            return true;
        }
        var isName =
                match.after().filter(w -> w.isCapitalised() && w.isLetters()).isPresent()
                        || match.before()
                                        .filter(w -> w.isCapitalised() && w.isLetters())
                                        .isPresent()
                                && match.start() > 1;
        return !MONTHS_THAT_ARE_WORDS.contains(match.value(MONTH)) && !isName;
    }

    static Optional<TimexValue> weekday(Match match, Reference reference) {
        if (isRepeated(match)) {
            return Optional.empty();
        }
        var day = DayOfWeek.of(match.value(WEEKDAY));
        var isOver = match.after().filter(w -> w.lower().equals("'s")).isPresent();
        var adjuster = reference.tense() == Tense.FUTURE && !isOver
                ? TemporalAdjusters.nextOrSame(day)
                : TemporalAdjusters.previousOrSame(day);
        return Optional.of(new TimexValue.Day(reference.today().with(adjuster)));
    }

    static Optional<TimexValue> weekdayBeside(Match match, Reference reference) {
        var day = DayOfWeek.of(match.value(WEEKDAY));
        if (match.has("last") || match.has("past")) {
            return Optional.of(new TimexValue.Day(reference.today().with(TemporalAdjusters.previous(day))));
        }
        if (match.has("this")) {
            var monday = reference.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Optional.of(new TimexValue.Day(monday.with(TemporalAdjusters.nextOrSame(day))));
        }
        return Optional.of(new TimexValue.Day(reference.today().with(TemporalAdjusters.next(day))));
    }

    static Optional<TimexValue> unitBeside(Match match, Reference reference, int direction) {
        var unit = match.unit();
        var isPlural = match.sentence().get(match.end() - 1).lower().endsWith("s");
        var isTitle = match.sentence().get(match.end() - 1).isCapitalised();
        // "in the last week of his term"
        var isOfAnother = match.before().filter(w -> w.lower().equals("the")).isPresent()
                && match.after().filter(w -> w.lower().equals("of")).isPresent();
        if (unit.isTime() || isPlural || isTitle || isOfAnother) {
            return Optional.empty();
        }
        return Optional.of(unit.around(unit.shift(reference.today(), direction)));
    }

    private static Optional<TimexValue> partOfUnit(Match match, Reference reference) {
        return unitBeside(match, reference, direction(match));
    }

    private static Optional<TimexValue> seasonBeside(Match match, Reference reference) {
        var year = reference.today().getYear();
        var direction = direction(match);
        var value = ExplicitRules.season(year, match.value(SEASON));
        if (direction < 0 && !value.last().isBefore(reference.today())) {
            return Optional.of(ExplicitRules.season(year - 1, match.value(SEASON)));
        }
        if (direction > 0 && !value.first().isAfter(reference.today())) {
            return Optional.of(ExplicitRules.season(year + 1, match.value(SEASON)));
        }
        return Optional.of(value);
    }

    /** The latest quarter that has begun, or in future the first whose results are not out yet. */
    private static Optional<TimexValue> quarter(int quarter, Reference reference) {
        return ExplicitRules.quarter(reference.today().getYear(), quarter).flatMap(value -> {
            var isAhead = reference.tense() == Tense.FUTURE;
            if (!isAhead && value.first().isAfter(reference.today())) {
                return ExplicitRules.quarter(reference.today().getYear() - 1, quarter);
            }
            if (isAhead && value.last().plusDays(DAYS_TO_REPORT).isBefore(reference.today())) {
                return ExplicitRules.quarter(reference.today().getYear() + 1, quarter);
            }
            return Optional.of(value);
        });
    }

    /** The season that has begun last, or in future the next; only where words around it make it a time and no name. */
    private static Optional<TimexValue> season(Match match, Reference reference) {
        var isTime =
                match.before().filter(w -> BEFORE_SEASON.contains(w.lower())).isPresent();
        if (!isTime || match.has("fall")) {
            return Optional.empty();
        }
        var value = ExplicitRules.season(reference.today().getYear(), match.value(SEASON));
        var day = reference.nearest(value.first(), CalendarUnit.YEAR, CalendarUnit.DAY);
        return Optional.of(ExplicitRules.season(day.getYear(), match.value(SEASON)));
    }

    private static Optional<Value> weekend(Match match, Reference reference) {
        var monday = reference.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var isAhead = match.has("next") || match.has("this") || reference.tense() == Tense.FUTURE;
        var saturday = match.has("next") ? monday.plusDays(12) : isAhead ? monday.plusDays(5) : monday.minusDays(2);
        var week = new TimexValue.Week(saturday);
        var days = new TimexValue.Interval(new TimexValue.Day(saturday), new TimexValue.Day(saturday.plusDays(1)));
        return Optional.of(new Value(Timex.Type.DATE, week.iso() + "-WE", Optional.of(days)));
    }
}

package dev.dossier.analysis.time;

import static dev.dossier.analysis.time.Rule.explicit;
import static dev.dossier.analysis.time.Rule.valued;
import static dev.dossier.analysis.time.WordClass.DAY;
import static dev.dossier.analysis.time.WordClass.DECADE;
import static dev.dossier.analysis.time.WordClass.FISCAL_YEAR;
import static dev.dossier.analysis.time.WordClass.HALF_CODE;
import static dev.dossier.analysis.time.WordClass.ISO_DATE;
import static dev.dossier.analysis.time.WordClass.MONTH;
import static dev.dossier.analysis.time.WordClass.NUMBER;
import static dev.dossier.analysis.time.WordClass.ORDINAL;
import static dev.dossier.analysis.time.WordClass.QUARTER_CODE;
import static dev.dossier.analysis.time.WordClass.SEASON;
import static dev.dossier.analysis.time.WordClass.YEAR;

import dev.dossier.domain.TimexValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Expressions that hold their year: {@code 14 March 2025}, {@code late 2023}, {@code the first half of 2024}, {@code the 1990s}. */
final class ExplicitRules {
    private static final Set<String> BEFORE_YEAR = Lexicon.LISTS.section("before a year");
    private static final Set<String> COUNTED = Lexicon.LISTS.section("counted");
    private static final Set<String> MORE = Set.of("more", "so", "fewer", "less");
    private static final Set<String> PREFIXES = Set.of("pre", "post", "mid");
    private static final String CURRENCY = "$€£¥#";
    private static final int PLAUSIBLE_FROM = 1900;
    private static final int PLAUSIBLE_TO = 2060;
    private static final List<String> SEASON_CODES = List.of("SP", "SU", "FA", "WI");

    static final List<Rule> ALL = List.of(
            explicit("ISO_DATE", (m, r) -> isoDay(m.value(ISO_DATE))),
            explicit("DAY MONTH ,? YEAR", ExplicitRules::day),
            explicit("ORDINAL of MONTH ,? YEAR", ExplicitRules::day),
            explicit("MONTH the? DAY ,? YEAR", ExplicitRules::day),
            explicit("WEEKDAY ,? DAY MONTH ,? YEAR", ExplicitRules::day),
            explicit("WEEKDAY ,? MONTH the? DAY ,? YEAR", ExplicitRules::day),
            explicit("MONTH ,|of? YEAR", (m, r) -> month(m.value(YEAR), m.value(MONTH))),
            explicit(
                    "early|mid|late|end|beginning -|of? MONTH ,|of? YEAR",
                    (m, r) -> month(m.value(YEAR), m.value(MONTH))),
            explicit("YEAR", ExplicitRules::year),
            explicit("early|mid|late -? YEAR", ExplicitRules::year),
            explicit("year YEAR", (m, r) -> Optional.of(new TimexValue.Year(m.value(YEAR)))),
            explicit(
                    "end|start|beginning|middle|close|rest|remainder|turn of the? year? YEAR",
                    (m, r) -> Optional.of(new TimexValue.Year(m.value(YEAR)))),
            explicit("fiscal|financial year? YEAR", (m, r) -> Optional.of(new TimexValue.Year(m.value(YEAR)))),
            explicit("FISCAL_YEAR", (m, r) -> Optional.of(new TimexValue.Year(m.value(FISCAL_YEAR)))),
            explicit("QUARTER_CODE of|,? YEAR", (m, r) -> quarter(m.value(YEAR), m.value(QUARTER_CODE))),
            explicit("QUARTER_CODE FISCAL_YEAR", (m, r) -> quarter(m.value(FISCAL_YEAR), m.value(QUARTER_CODE))),
            explicit("ORDINAL -? quarter of|in? the? fiscal? YEAR", (m, r) -> quarter(m.value(YEAR), m.value(ORDINAL))),
            explicit("YEAR ORDINAL -? quarter", (m, r) -> quarter(m.value(YEAR), m.value(ORDINAL))),
            explicit("HALF_CODE of? YEAR", (m, r) -> half(m.value(YEAR), m.value(HALF_CODE))),
            explicit("ORDINAL -? half of|in? YEAR", (m, r) -> half(m.value(YEAR), m.value(ORDINAL))),
            valued(
                    "ORDINAL - century",
                    Rule.Origin.NOTHING,
                    (m, r) -> Optional.of(Value.of(new TimexValue.Century((m.value(ORDINAL) - 1) * 100))
                            .placed(Optional.empty()))),
            explicit("last half of|in YEAR", (m, r) -> half(m.value(YEAR), 2)),
            explicit("last quarter of|in YEAR", (m, r) -> quarter(m.value(YEAR), 4)),
            explicit("first two quarters of|in YEAR", (m, r) -> half(m.value(YEAR), 1)),
            explicit("last two quarters of|in YEAR", (m, r) -> half(m.value(YEAR), 2)),
            explicit("SEASON of|,? YEAR", (m, r) -> Optional.of(season(m.value(YEAR), m.value(SEASON)))),
            explicit("DECADE", ExplicitRules::decade),
            explicit("early|mid|late -? DECADE", ExplicitRules::decade),
            explicit(
                    "early|mid|late -? ORDINAL century",
                    (m, r) -> Optional.of(new TimexValue.Century((m.value(ORDINAL) - 1) * 100))),
            explicit("ORDINAL century", (m, r) -> Optional.of(new TimexValue.Century((m.value(ORDINAL) - 1) * 100))),
            explicit("YEAR -|/ YEAR", (m, r) -> years(m.value(YEAR), m.lastValue(YEAR))),
            explicit("nineteen|twenty NUMBER", ExplicitRules::spokenYear),
            explicit("two thousand", ExplicitRules::millennium),
            explicit("two thousand and? NUMBER", ExplicitRules::millennium),
            explicit("YEAR -|/ NUMBER", (m, r) -> years(m.value(YEAR), endOfSpan(m))),
            explicit(
                    "MONTH DAY -|to DAY ,? YEAR",
                    (m, r) -> days(m.value(YEAR), m.value(MONTH), m.value(DAY), dayAfter(m))),
            explicit(
                    "DAY -|to DAY MONTH ,? YEAR",
                    (m, r) -> days(m.value(YEAR), m.value(MONTH), m.value(DAY), dayAfter(m))));

    private ExplicitRules() {}

    static String seasonCode(int season) {
        return SEASON_CODES.get(season);
    }

    static TimexValue season(int year, int season) {
        return new TimexValue.Season(year, SEASON_CODES.get(season));
    }

    private static Optional<TimexValue> isoDay(int digits) {
        return day(digits / 10000, digits / 100 % 100, digits % 100);
    }

    static Optional<TimexValue> day(int year, int month, int day) {
        try {
            return Optional.of(new TimexValue.Day(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<TimexValue> day(Match match, Reference reference) {
        return day(match.value(YEAR), match.value(MONTH), dayOf(match));
    }

    /** The day of a month, as a number or in words: {@code the first of May}. */
    static int dayOf(Match match) {
        return match.find(DAY).orElseGet(() -> match.value(ORDINAL));
    }

    static Optional<TimexValue> days(int year, int month, int from, int to) {
        return day(year, month, from)
                .flatMap(first -> day(year, month, to)
                        .filter(last -> from < to)
                        .map(last -> new TimexValue.Interval(first, last)));
    }

    /** The day after the dash of {@code March 3-5}. */
    static int dayAfter(Match match) {
        var days = match.words().stream().flatMapToInt(w -> w.as(DAY).stream()).toArray();
        return days[1];
    }

    static Optional<TimexValue> quarter(int year, int quarter) {
        return quarter >= 1 && quarter <= 4 ? Optional.of(new TimexValue.Quarter(year, quarter)) : Optional.empty();
    }

    static Optional<TimexValue> half(int year, int half) {
        return half == 1 || half == 2 ? Optional.of(new TimexValue.Half(year, half)) : Optional.empty();
    }

    private static Optional<TimexValue> month(int year, int month) {
        return Optional.of(new TimexValue.Month(YearMonth.of(year, month)));
    }

    private static Optional<TimexValue> years(int from, int to) {
        return from < to
                ? Optional.of(new TimexValue.Interval(new TimexValue.Year(from), new TimexValue.Year(to)))
                : Optional.empty();
    }

    /** The year of {@code 24} in {@code 2023-24}; 0 where it is none. */
    private static int endOfSpan(Match match) {
        var last = match.sentence().get(match.end() - 1);
        var isTwoDigits =
                last.text().length() == 2 && Character.isDigit(last.text().charAt(0));
        return isTwoDigits ? match.value(YEAR) / 100 * 100 + match.lastValue(NUMBER) : 0;
    }

    private static Optional<TimexValue> decade(Match match, Reference reference) {
        var written = match.sentence().get(match.end() - 1).text();
        var isFull = written.length() >= 5 || written.startsWith("'");
        var hasArticle = match.before().filter(w -> w.lower().equals("the")).isPresent();
        return isFull || hasArticle ? Optional.of(new TimexValue.Decade(match.value(DECADE))) : Optional.empty();
    }

    /** Four digits are a year unless they count, name a product or modify: {@code 2,000}, {@code Windows 2000}, {@code 2023-style}. */
    private static Optional<TimexValue> year(Match match, Reference reference) {
        var value = match.value(YEAR);
        var isYear = match.words().size() > 1 || looksLikeYear(match, value);
        return isYear && !isModifier(match) ? Optional.of(new TimexValue.Year(value)) : Optional.empty();
    }

    /** {@code in nineteen ninety-one}. */
    private static Optional<TimexValue> spokenYear(Match match, Reference reference) {
        var century = match.has("nineteen") ? 1900 : 2000;
        var year = match.lastValue(NUMBER);
        var isYear = year >= 10 && year < 100 && BEFORE_YEAR.contains(match.wordBefore());
        return isYear ? Optional.of(new TimexValue.Year(century + year)) : Optional.empty();
    }

    /** {@code the year two thousand}, {@code in two thousand and four}. */
    private static Optional<TimexValue> millennium(Match match, Reference reference) {
        var before = match.wordBefore();
        var count = match.words().size() == 2 ? 0 : match.lastValue(NUMBER);
        var isYear = before.equals("year")
                || before.equals("in") && match.after().filter(Word::isLetters).isEmpty();
        return isYear ? Optional.of(new TimexValue.Year(2000 + count)) : Optional.empty();
    }

    private static boolean isModifier(Match match) {
        var dash = match.after().filter(w -> w.lower().equals("-") && !w.spaceBefore());
        return dash.isPresent()
                && match.afterNext()
                        .filter(w -> w.isLetters() && !w.spaceBefore())
                        .isPresent();
    }

    /** {@code post-1959}, {@code mid-1996}. */
    private static boolean isPrefixed(Match match) {
        var at = match.start() - 2;
        return at >= 0 && PREFIXES.contains(match.sentence().get(at).lower());
    }

    private static boolean looksLikeYear(Match match, int value) {
        var before = match.before().map(Word::lower).orElse("");
        var after = match.after().map(Word::lower).orElse("");
        if (CURRENCY.contains(before) && !before.isEmpty() || COUNTED.contains(after) || after.equals("%")) {
            return false;
        }
        if (after.equals("or")
                && match.afterNext().filter(w -> MORE.contains(w.lower())).isPresent()) {
            return false;
        }
        if (before.equals("-") && !match.first().spaceBefore()) {
            return isPrefixed(match);
        }
        if (BEFORE_YEAR.contains(before)) {
            return true;
        }
        var isInName =
                match.before().filter(w -> w.isCapitalised() && w.isLetters()).isPresent();
        return value >= PLAUSIBLE_FROM && value <= PLAUSIBLE_TO && !isInName;
    }
}

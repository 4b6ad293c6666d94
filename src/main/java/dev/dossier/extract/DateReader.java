package dev.dossier.extract;

import dev.dossier.domain.Precision;
import dev.dossier.domain.TimexValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date with its year as sites and systems write it: {@code 2025-01-27 05:21:59}, {@code 27 January 2025}, {@code Jan. 27, 2025},
 * {@code 27-01-2025}, {@code 2025年1月27日}. A numeric date that could be read both ways is read by neither.
 */
final class DateReader {
    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)" + YEAR
                    + "[-/](\\d{1,2})[-/](\\d{1,2})(?:(?:[T ]| - ?|, ?)(\\d\\d?):(\\d\\d)(?::(\\d\\d)(?:[.,:]\\d+)?)?(?: ?(Z|GMT|UTC|[+-]\\d\\d:?(?:\\d\\d)?))?)?(?!\\d)");
    /** {@code Wed, 04 May 2022 02:41:00 GMT} and {@code Tue Feb 20 2018 01:00:00 GMT+0100}. */
    private static final Pattern MAIL =
            Pattern.compile("(?:\\p{L}{3},? )(?:(\\d{1,2}) (\\p{L}{3})|(\\p{L}{3}) (\\d{1,2})),? " + YEAR
                    + " (\\d\\d):(\\d\\d)(?::(\\d\\d))? ?((?:GMT|UTC|Z)?(?:[+-]\\d{2}:?\\d{2})?)(?:\\s.*)?");

    private static final Pattern COMPACT =
            Pattern.compile(YEAR + "(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(\\d\\d)?(Z|[+-]\\d\\d:?\\d\\d)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|-?го|η|ης)?[.,]?[ -]?(?:de |of |di |d’|d')?(\\p{L}{3,})[.,]?(?: de | del |[ ,-]{1,2})?"
                    + YEAR + "(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,})\\.?[ -](\\d{1,2})(?:st|nd|rd|th|\\.)?,?[ -]" + YEAR + "(?!\\d)");
    private static final Pattern NUMERIC = Pattern.compile("(?<![\\d.])(\\d{1,2})([./-]| [|/] ) ?(\\d{1,2})\\2 ?(?:"
            + YEAR + "|(?<=\\.|\\. )(\\d\\d)(?![\\d.:]))(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + " ?[년年./-] ?(\\d{1,2}) ?[월月./-] ?(\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_ONLY =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,})\\.? (?:de )?" + YEAR + "(?!\\d)");
    private static final Pattern ISO_MONTH = Pattern.compile(YEAR + "-(\\d\\d)");

    private final Optional<Boolean> isMonthFirst;

    /** Reads no numeric date that could be read both ways. */
    DateReader() {
        this(Optional.empty());
    }

    /** Reads {@code 5/6/2025} as May where {@code isMonthFirst}, as June where not. */
    DateReader(Optional<Boolean> isMonthFirst) {
        this.isMonthFirst = isMonthFirst;
    }

    /** The first date in {@code text}. */
    Optional<TimexValue> read(String printed) {
        if (!couldRead(printed)) {
            return Optional.empty();
        }
        var text = SPACES.matcher(printed).replaceAll(" ");
        var day = mail(text)
                .or(() -> iso(text))
                .or(() -> Optional.of(COMPACT.matcher(text.strip()))
                        .filter(Matcher::matches)
                        .flatMap(this::compact))
                .or(() -> find(DAY_FIRST, text).flatMap(m -> named(m.group(3), m.group(2), m.group(1))))
                .or(() -> find(MONTH_FIRST, text).flatMap(m -> named(m.group(3), m.group(1), m.group(2))))
                .or(() -> find(YEAR_FIRST, text).flatMap(m -> day(m.group(1), number(m.group(2)), number(m.group(3)))))
                .or(() -> find(NUMERIC, text).flatMap(this::numeric));
        return day.or(() -> find(MONTH_ONLY, text).flatMap(m -> month(m.group(2), monthNumber(m.group(1)))))
                .or(() -> Optional.of(ISO_MONTH.matcher(text.strip()))
                        .filter(Matcher::matches)
                        .flatMap(m -> month(m.group(1), Optional.of(number(m.group(2))))));
    }

    /** Whether {@code text} has what every date has: a year, or a full stop before a year of two digits. Most lines have none. */
    static boolean couldRead(String text) {
        return text.contains("20") || text.contains("19") || text.indexOf('.') >= 0;
    }

    /** The number of a month, 1 to 12, by its name in any of the languages known. */
    static Optional<Integer> monthNumber(String name) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Optional<TimexValue> mail(String text) {
        return find(MAIL, text).flatMap(m -> {
            var isDayFirst = m.group(1) != null;
            var date = named(m.group(5), isDayFirst ? m.group(2) : m.group(3), isDayFirst ? m.group(1) : m.group(4));
            var zone = m.group(9).replaceFirst("^(?:GMT|UTC)(?=[+-])", "");
            return date.flatMap(d -> moment(d.first(), m.group(6), m.group(7), m.group(8), zone));
        });
    }

    private Optional<TimexValue> compact(Matcher m) {
        var date = day(m.group(1), number(m.group(2)), number(m.group(3)));
        return m.group(4) == null
                ? date
                : date.flatMap(d -> moment(d.first(), m.group(4), m.group(5), m.group(6), m.group(7)));
    }

    private static Optional<TimexValue> iso(String text) {
        return find(ISO, text).flatMap(m -> {
            var date = day(m.group(1), number(m.group(2)), number(m.group(3)));
            return m.group(4) == null
                    ? date
                    : date.flatMap(d -> moment(d.first(), m.group(4), m.group(5), m.group(6), m.group(7)));
        });
    }

    private static Optional<TimexValue> moment(
            LocalDate date, String hour, String minute, @Nullable String second, @Nullable String zone) {
        try {
            var hasSeconds = second != null;
            var time = LocalDateTime.of(
                    date, LocalTime.of(number(hour), number(minute), second == null ? 0 : number(second)));
            return Optional.of(new TimexValue.Moment(
                    time, hasSeconds ? Precision.SECOND : Precision.MINUTE, offset(zone == null ? "" : zone)));
        } catch (DateTimeException e) {
            return Optional.of(new TimexValue.Day(date)); // the day stands, whatever is wrong with the time
        }
    }

    private static Optional<ZoneOffset> offset(String zone) {
        return zone.isEmpty()
                ? Optional.empty()
                : Optional.of(zone.matches("GMT|UTC|Z") ? ZoneOffset.UTC : ZoneOffset.of(zone));
    }

    private static Optional<TimexValue> named(String year, String month, String day) {
        return monthNumber(month).flatMap(m -> day(year, m, number(day)));
    }

    /** Above 12 it is the day. With full stops the day comes first everywhere; with others, both orders are in use. */
    private Optional<TimexValue> numeric(Matcher m) {
        var first = number(m.group(1));
        var second = number(m.group(3));
        var year = m.group(4) == null ? "20" + m.group(5) : m.group(4);
        if (first > 12 || m.group(2).equals(".") || first == second) {
            return day(year, second, first);
        }
        return second > 12
                ? day(year, first, second)
                : isMonthFirst.flatMap(us -> us ? day(year, first, second) : day(year, second, first));
    }

    private static Optional<TimexValue> day(String year, int month, int day) {
        try {
            return Optional.of(new TimexValue.Day(LocalDate.of(number(year), month, day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 February is not a date
        }
    }

    private static Optional<TimexValue> month(String year, Optional<Integer> month) {
        return month.filter(m -> m >= 1 && m <= 12).map(m -> new TimexValue.Month(YearMonth.of(number(year), m)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<Matcher> find(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        var lines = ResourceLines.read("month-names.txt");
        for (int i = 0; i < lines.size(); i++) {
            for (var name : List.of(lines.get(i).split(" "))) {
                months.putIfAbsent(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}

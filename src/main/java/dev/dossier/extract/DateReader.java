package dev.dossier.extract;

import dev.dossier.domain.Precision;
import dev.dossier.domain.TimexValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date with its year as sites and systems write it: {@code 2025-01-27 05:21:59}, {@code 27 January 2025}, {@code Jan. 27, 2025},
 * {@code 27-01-2025}, {@code 2025年1月27日}. A numeric date that could be read both ways is read by neither.
 */
final class DateReader {
    private static final Map<String, Integer> MONTHS = months();
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)" + YEAR
                    + "-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?(?: ?(Z|[+-]\\d\\d:?(?:\\d\\d)?))?)?(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?,? (?:de )?(\\p{L}{3,})\\.?,? (?:de )?" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + "(?!\\d)");
    private static final Pattern NUMERIC = Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2" + YEAR + "(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + "[年./-](\\d{1,2})[月./-](\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_ONLY = Pattern.compile("(?<!\\p{L})(\\p{L}{3,})\\.? " + YEAR + "(?!\\d)");
    private static final Pattern ISO_MONTH = Pattern.compile(YEAR + "-(\\d\\d)");

    /** The first date in {@code text}. */
    Optional<TimexValue> read(String text) {
        var day = iso(text)
                .or(() -> find(DAY_FIRST, text).flatMap(m -> named(m.group(3), m.group(2), m.group(1))))
                .or(() -> find(MONTH_FIRST, text).flatMap(m -> named(m.group(3), m.group(1), m.group(2))))
                .or(() -> find(YEAR_FIRST, text).flatMap(m -> day(m.group(1), number(m.group(2)), number(m.group(3)))))
                .or(() -> find(NUMERIC, text).flatMap(DateReader::numeric));
        return day.or(() -> find(MONTH_ONLY, text).flatMap(m -> month(m.group(2), monthNumber(m.group(1)))))
                .or(() -> Optional.of(ISO_MONTH.matcher(text.strip()))
                        .filter(Matcher::matches)
                        .flatMap(m -> month(m.group(1), Optional.of(number(m.group(2))))));
    }

    /** The number of a month, 1 to 12, by its name in any of the languages known. */
    static Optional<Integer> monthNumber(String name) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Optional<TimexValue> iso(String text) {
        return find(ISO, text).flatMap(m -> {
            var date = day(m.group(1), number(m.group(2)), number(m.group(3)));
            return m.group(4) == null ? date : date.flatMap(d -> moment(d.first(), m));
        });
    }

    private static Optional<TimexValue> moment(LocalDate date, Matcher m) {
        try {
            var hasSeconds = m.group(6) != null;
            var time = LocalDateTime.of(
                    date.getYear(),
                    date.getMonthValue(),
                    date.getDayOfMonth(),
                    number(m.group(4)),
                    number(m.group(5)),
                    hasSeconds ? number(m.group(6)) : 0);
            var zone = Optional.ofNullable(m.group(7)).map(ZoneOffset::of);
            return Optional.of(new TimexValue.Moment(time, hasSeconds ? Precision.SECOND : Precision.MINUTE, zone));
        } catch (DateTimeException e) {
            return Optional.of(new TimexValue.Day(date)); // the day stands, whatever is wrong with the time
        }
    }

    private static Optional<TimexValue> named(String year, String month, String day) {
        return monthNumber(month).flatMap(m -> day(year, m, number(day)));
    }

    /** Above 12 it is the day. With full stops the day comes first everywhere; with others, both orders are in use. */
    private static Optional<TimexValue> numeric(Matcher m) {
        var first = number(m.group(1));
        var second = number(m.group(3));
        if (first > 12 || m.group(2).equals(".") || first == second) {
            return day(m.group(4), second, first);
        }
        return second > 12 ? day(m.group(4), first, second) : Optional.empty();
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

package dev.dossier.content;

import dev.dossier.domain.Precision;
import dev.dossier.domain.TimexValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as front matter writes it: {@code 2025}, {@code 2025-03}, {@code 2025-03-14}, {@code 2025-03-14T05:21} and finer. */
final class DateText {
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.? ([A-Za-z]{3,9})\\.? (\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./ ](\\d{1,2})[./ ](\\d{1,2})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** Stands in a message where no date can be made out. */
    private static final String EXAMPLE = "2025-05-01";

    private DateText() {}

    static Optional<TimexValue> parse(String text) {
        try {
            return parseOrThrow(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<TimexValue> parseOrThrow(String text) {
        var moment = MOMENT.matcher(text);
        if (moment.matches()) {
            var precision = moment.group(2) == null ? Precision.MINUTE : Precision.SECOND;
            var offset = Optional.ofNullable(moment.group(3)).map(ZoneOffset::of);
            var local = LocalDateTime.parse(
                    moment.group(1) + Optional.ofNullable(moment.group(2)).orElse(":00"));
            return Optional.of(new TimexValue.Moment(local, precision, offset));
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Optional.of(new TimexValue.Day(LocalDate.parse(text)));
        }
        if (text.matches("\\d{4}-\\d\\d")) {
            return Optional.of(new TimexValue.Month(YearMonth.parse(text)));
        }
        return text.matches("\\d{4}") ? Optional.of(new TimexValue.Year(Integer.parseInt(text))) : Optional.empty();
    }

    /** The right form for what was probably meant: {@code 2025-03-14} for {@code March 14, 2025}; else an example of the form. */
    static String suggestion(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        var monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? day(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3))
                : parse(text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T"))
                        .map(TimexValue::iso)
                        .orElse(EXAMPLE);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    private static String day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return EXAMPLE;
        }
    }
}

package dev.dossier.extract;

import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The opening of an agency report, as in {@code HARARE, July 16 (Xinhua) -- …} or {@code LONDON (Reuters) - …}.
 *
 * @param day the day of writing, without its year
 * @param agency who wrote the report
 */
record Dateline(Optional<MonthDay> day, Optional<String> agency) {
    private static final Pattern FORM = Pattern.compile(
            "^\\p{Lu}[\\p{Lu} .'’/-]{2,40}(?:, [\\p{L} .]{2,30}?)?(?:, (\\p{L}{3,9})\\.? (\\d{1,2}))?(?: \\(([\\p{L}][\\p{L} .&-]{1,30})\\))? ?(?:--|[-–—:]) ?");

    /** The dateline that {@code paragraph} begins with, where it has a day or an agency. */
    static Optional<Dateline> read(String paragraph) {
        var matcher = FORM.matcher(paragraph);
        if (!matcher.find() || matcher.group(3) == null && matcher.group(1) == null) {
            return Optional.empty();
        }
        var day = Optional.ofNullable(matcher.group(1))
                .flatMap(DateReader::monthNumber)
                .map(month -> day(month, Integer.parseInt(matcher.group(2))));
        return Optional.of(new Dateline(day, Optional.ofNullable(matcher.group(3))));
    }

    private static MonthDay day(int month, int day) {
        return MonthDay.of(
                month, Math.max(1, Math.min(day, java.time.Month.of(month).maxLength())));
    }
}

package dev.dossier.extract;

import dev.dossier.domain.TimexValue;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** When an article was published, as a line of a dump says it. */
sealed interface PrintedDate {
    /** A date with its year. */
    record Absolute(TimexValue value) implements PrintedDate {}

    /**
     * Counted back from the moment of the capture: {@code 12 hours ago}.
     *
     * @param text the words as printed
     */
    record Age(int amount, ChronoUnit unit, String text) implements PrintedDate {
        private static final int HOURS_OF_HALF_A_DAY = 12;

        /** Days back. The day before begins, at the middling time of day, after more than half a day. */
        int days() {
            return switch (unit) {
                case MINUTES, SECONDS -> 0;
                case HOURS -> (amount + HOURS_OF_HALF_A_DAY - 1) / 24;
                case WEEKS -> amount * 7;
                case MONTHS -> amount * 30;
                case YEARS -> amount * 365;
                default -> amount;
            };
        }

        /** Whether it tells the day. */
        boolean isFine() {
            return unit.compareTo(ChronoUnit.DAYS) <= 0;
        }
    }

    /**
     * A line that gives a date.
     *
     * @param name what stands before the date in the same line, and can be a publisher's name: {@code The Star} of
     *     {@code The Star12 hours ago}
     */
    record Line(Optional<String> name, PrintedDate date) {}

    Pattern AGE = Pattern.compile(
            "(?i)(.*?)[\\s|·•–-]*(?<![\\d.,])(\\d{1,3}|an?|one) ?(sec|second|min|minute|h|hour|hr|d|day|week|month|year)s?\\.? ago\\.?");
    Pattern LABEL = Pattern.compile(
            "(?i)[\\s|·•]*(?:time|date|on|at|posted|published|publication date|updated|last (?:updated|modified)"
                    + "|first published|created|from|by|veröffentlicht|stand|publié|mis à jour|publicado|发布时间|时间)?(?: on| at| am| le| el)?[\\s:：|·•,–-]*");
    Pattern DATE_START = Pattern.compile(
            "(?i)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(?=(?:\\p{L}{3,}\\.? )?\\d)");
    Map<String, ChronoUnit> UNITS = Map.of(
            "s", ChronoUnit.SECONDS,
            "mi", ChronoUnit.MINUTES,
            "h", ChronoUnit.HOURS,
            "d", ChronoUnit.DAYS,
            "w", ChronoUnit.WEEKS,
            "mo", ChronoUnit.MONTHS,
            "y", ChronoUnit.YEARS);
    /** Longer lines with a date in them are text. */
    int LONGEST_LINE = 90;

    /** What {@code line} says of a date of publication; empty for a line of text. */
    static Optional<Line> read(DumpLine line) {
        if (line.text().length() > LONGEST_LINE) {
            return Optional.empty();
        }
        return age(line.text()).or(() -> absolute(line.text()));
    }

    private static Optional<Line> age(String line) {
        var matcher = AGE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var digits = matcher.group(2);
        var amount = Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : 1;
        var unit = matcher.group(3).toLowerCase(Locale.ROOT);
        var key = unit.startsWith("m") && unit.length() > 1 ? unit.substring(0, 2) : unit.substring(0, 1);
        var words = line.substring(matcher.start(2)).strip();
        return Optional.of(
                new Line(name(matcher.group(1)), new Age(amount, UNITS.getOrDefault(key, ChronoUnit.DAYS), words)));
    }

    private static Optional<Line> absolute(String line) {
        if (!DateReader.couldRead(line)) {
            return Optional.empty();
        }
        var start = DATE_START.matcher(line);
        while (start.find()) {
            var date = new DateReader().read(line.substring(start.start()));
            if (date.isPresent()) {
                return Optional.of(new Line(name(line.substring(0, start.start())), new Absolute(date.get())));
            }
        }
        return Optional.empty();
    }

    /** A name is what is left when labels are taken off. */
    private static Optional<String> name(String before) {
        var rest = before.replaceFirst("[\\s|·•,:–-]+$", "").strip();
        return LABEL.matcher(rest).matches() || rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }
}

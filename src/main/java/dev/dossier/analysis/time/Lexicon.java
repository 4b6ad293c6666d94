package dev.dossier.analysis.time;

import dev.dossier.analysis.time.Word.Reading;
import dev.dossier.text.WordLists;
import dev.dossier.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What single words can be in a time expression; the word lists are in {@code time.txt}. */
final class Lexicon {
    static final WordLists LISTS = WordLists.read(Lexicon.class, "time.txt");

    private static final Set<String> SHORT_MONTHS = LISTS.section("short months");
    private static final Set<String> SHORT_WEEKDAYS = LISTS.section("short weekdays");
    private static final Set<String> TENS = LISTS.section("tens");
    private static final List<String> DIGIT_WORDS =
            LISTS.section("numbers").stream().limit(9).toList();
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}|\\d{1,3}(,\\d{3})+");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(st|nd|rd|th)");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern DECADE = Pattern.compile("(1[5-9]|20)?'?(\\d0)'?s");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})([:.])(\\d\\d)(?::\\d\\d)?");
    private static final Pattern FISCAL = Pattern.compile("fy'?(20|19)?(\\d\\d)");
    private static final WordTable<List<Reading>> WORDS = new WordTable<>(words());

    private Lexicon() {}

    /** The readings of a word with typographic marks folded; {@code isBeforeNumber} lets {@code Mar 3} be a month without its dot. */
    static List<Reading> readings(String text, String lower, boolean isBeforeNumber) {
        var first = text.charAt(0);
        if (Character.isDigit(first) || first == '\'') {
            return numberReadings(lower);
        }
        var readings =
                WORDS.getOrDefault(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower, List.of());
        if (readings.isEmpty()) {
            return lower.startsWith("fy") ? fiscal(lower) : List.of();
        }
        var isName = isName(readings.get(0).wordClass());
        if (isName && !Character.isUpperCase(first)) {
            return List.of();
        }
        var isBareShort = SHORT_MONTHS.contains(lower) && isName && !isBeforeNumber || SHORT_WEEKDAYS.contains(lower);
        return isBareShort ? List.of() : readings;
    }

    private static boolean isName(WordClass wordClass) {
        return switch (wordClass) {
            case MONTH, WEEKDAY, WEEKDAYS, QUARTER_CODE, HALF_CODE -> true;
            default -> false;
        };
    }

    /** Whether a dot after the word belongs to it. */
    static boolean isShort(String lower) {
        return SHORT_MONTHS.contains(lower) || SHORT_WEEKDAYS.contains(lower);
    }

    /** Whether the word is {@code twenty} to {@code ninety}. */
    static boolean isTens(String lower) {
        return TENS.contains(lower);
    }

    /** Whether the word is {@code one} to {@code nine}. */
    static boolean isDigitWord(String lower) {
        return DIGIT_WORDS.contains(lower);
    }

    private static List<Reading> numberReadings(String lower) {
        var iso = ISO_DATE.matcher(lower);
        if (iso.matches()) {
            return List.of(new Reading(WordClass.ISO_DATE, Integer.parseInt(lower.replace("-", ""))));
        }
        var clock = CLOCK.matcher(lower);
        if (clock.matches()) {
            var minutes = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(3));
            var isDotted = clock.group(2).equals(".");
            var wordClass = isDotted ? WordClass.DOTTED_CLOCK : WordClass.CLOCK;
            return minutes < MINUTES_OF_A_DAY ? List.of(new Reading(wordClass, minutes)) : List.of();
        }
        var decade = DECADE.matcher(lower);
        if (decade.matches()) {
            var century = decade.group(1) == null ? 19 : Integer.parseInt(decade.group(1));
            return List.of(new Reading(WordClass.DECADE, century * 100 + Integer.parseInt(decade.group(2))));
        }
        var ordinal = ORDINAL.matcher(lower);
        if (ordinal.matches()) {
            return ordinals(Integer.parseInt(ordinal.group(1)));
        }
        return DIGITS.matcher(lower).matches() && lower.length() < 10
                ? cardinals(Integer.parseInt(lower.replace(",", "")), lower)
                : List.of();
    }

    private static List<Reading> ordinals(int value) {
        var readings = new ArrayList<Reading>();
        readings.add(new Reading(WordClass.ORDINAL, value));
        if (value >= 1 && value <= 31) {
            readings.add(new Reading(WordClass.DAY, value));
        }
        return readings;
    }

    private static List<Reading> cardinals(int value, String written) {
        var readings = new ArrayList<Reading>();
        readings.add(new Reading(WordClass.NUMBER, value));
        if (value >= 1 && value <= 31 && written.length() <= 2) {
            readings.add(new Reading(WordClass.DAY, value));
        }
        if (written.length() == 4 && value >= 1800 && value < 2200) {
            readings.add(new Reading(WordClass.YEAR, value));
        }
        return readings;
    }

    private static List<Reading> fiscal(String lower) {
        var fiscal = FISCAL.matcher(lower);
        if (!fiscal.matches()) {
            return List.of();
        }
        var century = fiscal.group(1) == null ? 20 : Integer.parseInt(fiscal.group(1));
        return List.of(new Reading(WordClass.FISCAL_YEAR, century * 100 + Integer.parseInt(fiscal.group(2))));
    }

    private static Map<String, List<Reading>> words() {
        var words = new HashMap<String, List<Reading>>();
        addAll(words, WordClass.MONTH, "months", 1, 12);
        addAll(words, WordClass.MONTH, "short months in order", 1, 12);
        add(words, "sept", WordClass.MONTH, 9);
        addAll(words, WordClass.WEEKDAY, "weekdays", 1, 7);
        addAll(words, WordClass.WEEKDAYS, "weekdays plural", 1, 7);
        LISTS.table("short weekdays and their places")
                .forEach((word, day) -> add(words, word, WordClass.WEEKDAY, Integer.parseInt(day)));
        addNumbers(words);
        addAll(words, WordClass.ORDINAL, "ordinals", 1, 99);
        addAll(words, WordClass.UNIT, "units", 1, 9);
        addAll(words, WordClass.UNIT, "units plural", 0, 9);
        addAll(words, WordClass.UNITS, "units plural", 0, 9);
        addAll(words, WordClass.SEASON, "seasons", 0, 3);
        addAll(words, WordClass.QUARTER_CODE, "quarter codes", 1, 4);
        addAll(words, WordClass.HALF_CODE, "half codes", 1, 2);
        add(words, "fall", WordClass.SEASON, 2);
        addAll(words, WordClass.DAYPART, "parts of the day", 0, 3);
        addAll(words, WordClass.DAYPARTS, "parts of the day plural", 0, 3);
        LISTS.table("half days")
                .forEach((word, hours) -> add(words, word, WordClass.HALF_DAY, Integer.parseInt(hours)));
        LISTS.table("decades").forEach((word, year) -> add(words, word, WordClass.DECADE, Integer.parseInt(year)));
        List.of("weekend", "weekends").forEach(word -> add(words, word, WordClass.WEEKEND, 0));
        LISTS.section("vague").forEach(word -> add(words, word, WordClass.VAGUE, 0));
        return words;
    }

    /** One to ninety-nine. */
    private static void addNumbers(Map<String, List<Reading>> words) {
        addAll(words, WordClass.NUMBER, "numbers", 1, 20);
        var ten = 2;
        for (var tens : TENS) {
            if (ten > 2) {
                add(words, tens, WordClass.NUMBER, 10 * ten);
            }
            for (var one = 1; one <= DIGIT_WORDS.size(); one++) {
                add(words, tens + "-" + DIGIT_WORDS.get(one - 1), WordClass.NUMBER, 10 * ten + one);
            }
            ten++;
        }
        add(words, "a", WordClass.NUMBER, 1);
        add(words, "an", WordClass.NUMBER, 1);
    }

    private static void addAll(Map<String, List<Reading>> words, WordClass as, String section, int from, int to) {
        var value = from;
        for (var word : LISTS.section(section)) {
            add(words, word, as, value++);
        }
        if (value - 1 > to) {
            throw new IllegalStateException("time.txt: too many words in [" + section + "]");
        }
    }

    private static void add(Map<String, List<Reading>> words, String word, WordClass as, int value) {
        var readings = new ArrayList<>(words.getOrDefault(word, List.of()));
        readings.add(new Reading(as, value));
        words.put(word, List.copyOf(readings));
    }
}

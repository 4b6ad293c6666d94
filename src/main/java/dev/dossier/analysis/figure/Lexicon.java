package dev.dossier.analysis.figure;

import dev.dossier.text.WordLists;
import dev.dossier.text.WordTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code figures.txt}, each list by the name it has there. */
final class Lexicon {
    private static final WordLists LISTS = WordLists.read(Lexicon.class, "figures.txt");

    static final Map<String, String> SYMBOLS = LISTS.table("symbols");
    static final Set<String> CODES = LISTS.section("codes");
    static final Map<String, String> CURRENCY_WORDS = LISTS.table("currency words");
    static final Map<String, BigDecimal> SCALES = powers("scales");
    static final Map<String, BigDecimal> SHORT_SCALES = powers("short scales");
    static final Map<String, BigDecimal> NUMERALS = values("numerals");
    static final Map<String, BigDecimal> TENS = values("tens");
    static final Map<String, BigDecimal> FRACTIONS = values("fractions");
    static final Map<String, BigDecimal> RATIOS = values("ratios");
    static final Set<String> RATIO_IDIOMS = LISTS.section("ratio idioms");
    static final Map<String, String> DURATIONS = LISTS.table("durations");
    static final Set<String> PLACING = LISTS.section("placing");
    static final Map<String, String> SIZES = LISTS.table("sizes");
    static final Set<String> MONTHS = LISTS.section("months");
    static final Set<String> LABELS = LISTS.section("labels");
    /** Qualifiers as words, by their last word, in the order of the file. */
    static final Map<String, List<List<String>>> QUALIFIERS = qualifiers();
    /** What a rate is called, by its words. */
    static final Map<List<String>, String> RATES = rates();

    static final Map<String, String> IRREGULAR_PLURALS = LISTS.table("irregular plurals");
    static final Set<String> VERBS = LISTS.section("verbs");
    static final Set<String> MEASURE_VERBS = LISTS.section("verbs of measure");
    /** What stands before them is measured, where a percentage follows. */
    static final Set<String> SHIFTS = LISTS.section("verbs of shift");

    static final Set<String> CHANGES = LISTS.section("verbs of change");

    static final Set<String> VERBAL_NOUNS = LISTS.section("verbal nouns");
    /** Nouns that say nothing about what is measured. */
    static final Set<String> NO_MEASURES = LISTS.section("no measures");

    static final Set<String> ATTRIBUTIVE_PLURALS = LISTS.section("attributive plurals");
    static final Set<String> NOT_NOUNS = LISTS.section("not nouns");

    /** Every word, in lower case, that an amount may begin with. */
    private static final WordTable<String> OPENERS = WordTable.of(openers());

    private Lexicon() {}

    private static Set<String> openers() {
        var words = new HashSet<String>(Set.of("a", "half"));
        words.addAll(NUMERALS.keySet());
        words.addAll(TENS.keySet());
        words.addAll(RATIOS.keySet());
        CODES.forEach(code -> words.add(code.toLowerCase(Locale.ROOT)));
        for (var symbol : SYMBOLS.keySet()) {
            for (var end = 1; end <= symbol.length(); end++) {
                words.add(symbol.substring(0, end).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** A quick look, since few words begin an amount. */
    static boolean opensAmount(Lexeme lexeme) {
        return lexeme.isNumber() || OPENERS.contains(lexeme.low());
    }

    private static Map<String, BigDecimal> values(String section) {
        var values = new LinkedHashMap<String, BigDecimal>();
        LISTS.table(section).forEach((word, value) -> values.put(word, new BigDecimal(value)));
        return values;
    }

    private static Map<String, BigDecimal> powers(String section) {
        var powers = new LinkedHashMap<String, BigDecimal>();
        LISTS.table(section).forEach((word, power) -> powers.put(word, BigDecimal.TEN.pow(Integer.parseInt(power))));
        return powers;
    }

    private static Map<String, List<List<String>>> qualifiers() {
        var qualifiers = new LinkedHashMap<String, List<List<String>>>();
        for (var entry : LISTS.section("qualifiers")) {
            var words = List.of(entry.split(" "));
            qualifiers
                    .computeIfAbsent(words.get(words.size() - 1), last -> new ArrayList<>())
                    .add(words);
        }
        return qualifiers;
    }

    private static Map<List<String>, String> rates() {
        var rates = new LinkedHashMap<List<String>, String>();
        for (var entry : LISTS.section("rates")) {
            var parts = entry.split("=");
            rates.put(List.of(parts[0].split(" ")), parts[parts.length - 1]);
        }
        return rates;
    }
}

package dev.dossier.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Guesses the language of a text by its script, and in Latin script by its small words; English where nothing tells. */
final class LanguageGuesser {
    private static final String DEFAULT = "en";
    private static final Map<String, Set<String>> STOP_WORDS = stopWords();
    /** Scripts that one language of the news nearly owns. */
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.DEVANAGARI, "hi",
            Character.UnicodeScript.CYRILLIC, "ru",
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.HAN, "zh");
    /** So many small words are no quotation in a foreign language. */
    private static final int CLEAR_HITS = 20;

    private static final int CLEAR_LEAD = 3;
    /** Japanese has more Han than kana; a tenth of kana settles it. */
    private static final int KANA_WEIGHT = 10;

    /**
     * The language that a page declares, unless its text is clearly in another: templates often declare English whatever they hold.
     *
     * @param declared with a region, such as {@code en-GB}, which is kept
     */
    String settle(Optional<String> declared, String text) {
        if (declared.isEmpty()) {
            return guess(text);
        }
        var code = declared.get().replaceFirst("-.*", "");
        var script = byScript(text);
        if (script.isPresent()) {
            return STOP_WORDS.containsKey(code) ? script.get() : declared.get();
        }
        var best = byWords(text);
        var own = hits(text, code);
        var isOther = hits(text, best) >= CLEAR_HITS && hits(text, best) > CLEAR_LEAD * own;
        return isOther && STOP_WORDS.containsKey(code) ? best : declared.get();
    }

    private static long hits(String text, String code) {
        var words = STOP_WORDS.getOrDefault(code, Set.of());
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(words::contains)
                .count();
    }

    /** A BCP 47 code such as {@code de}. */
    String guess(String text) {
        return byScript(text).orElseGet(() -> byWords(text));
    }

    private static Optional<String> byScript(String text) {
        var counts = new java.util.EnumMap<Character.UnicodeScript, Integer>(Character.UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        counts.computeIfPresent(Character.UnicodeScript.HIRAGANA, (script, count) -> count * KANA_WEIGHT);
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> Optional.ofNullable(SCRIPTS.get(most.getKey())))
                .map(code -> ScriptKin.of(code, text));
    }

    private static String byWords(String text) {
        var words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        var best = DEFAULT;
        var most = 0L;
        for (var language : STOP_WORDS.entrySet()) {
            var hits = words.stream().filter(language.getValue()::contains).count();
            if (hits > most) {
                best = language.getKey();
                most = hits;
            }
        }
        return best;
    }

    private static Map<String, Set<String>> stopWords() {
        var all = new LinkedHashMap<String, Set<String>>();
        for (var line : ResourceLines.read("stop-words.txt")) {
            var words = List.of(line.split(" "));
            all.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
        }
        return all;
    }
}

package dev.dossier.analysis.drift;

import dev.dossier.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words in their normal form, the same for either spelling. {@code Colours} gives {@code colors}, {@code can't} gives {@code can not}. */
final class Spelling {
    private static final WordLists LISTS = WordLists.read(Spelling.class, "spelling.txt");
    private static final Map<String, String> BEGINNINGS = LISTS.table("beginnings");
    private static final Map<String, String> WORDS = LISTS.table("words");
    private static final Map<String, String> SHORT = LISTS.table("short forms");
    private static final Map<String, String> SIGNS = LISTS.table("signs");
    private static final Map<String, String> ENDINGS = LISTS.table("contractions");
    private static final Map<String, String> WHOLE = LISTS.table("whole contractions");
    private static final Map<String, String> NUMBERS = LISTS.table("numbers");
    private static final Set<String> IS_AFTER = LISTS.section("is after");

    /** {@code organised}, {@code organisation}: both spellings become one, whichever is right. */
    private static final Pattern ISE = Pattern.compile("(?<=..[a-z])is(e[drs]?|ers|ing|ations?|able)$");

    private static final Pattern DOUBLED = Pattern.compile("(?<=[aeiou][a-z]{1,3}[ae])ll(ed|ing|ers?|ors?)$");

    private static final Map<String, List<String>> CONTRACTED = contracted();

    private Spelling() {}

    private static Map<String, List<String>> contracted() {
        var table = new HashMap<String, List<String>>();
        WHOLE.forEach((word, words) -> table.put(word, List.of(words.split(" "))));
        return table;
    }

    /** What a sign stands for: {@code percent} for {@code %}; empty for a mark that is no word. */
    static Optional<String> sign(String token) {
        return Optional.ofNullable(SIGNS.get(token));
    }

    /** Whether {@code 's} after this word is short for {@code is}. */
    static boolean takesIs(String low) {
        return IS_AFTER.contains(low);
    }

    /** The words in a token: {@code can}, {@code not} for {@code can't}; mostly the token itself. @param low folded, in lower case */
    static List<String> words(String low) {
        var whole = CONTRACTED.get(low);
        if (whole != null) {
            return whole;
        }
        var apostrophe = low.indexOf('\'');
        if (apostrophe < 1) {
            return List.of(low);
        }
        for (var ending : ENDINGS.entrySet()) {
            if (low.endsWith(ending.getKey()) && low.length() > ending.getKey().length()) {
                var words = new ArrayList<String>();
                words.add(low.substring(0, low.length() - ending.getKey().length()));
                words.add(ending.getValue());
                return words;
            }
        }
        return List.of(low);
    }

    /** @param low one word in lower case, without dots */
    static String normal(String low) {
        var number = NUMBERS.get(low);
        if (number != null) {
            return number;
        }
        var word = SHORT.getOrDefault(low, low);
        word = WORDS.getOrDefault(word, word);
        word = begin(word);
        return DOUBLED.matcher(ISE.matcher(word).replaceFirst("iz$1")).replaceFirst("l$1");
    }

    private static String begin(String word) {
        for (var beginning : BEGINNINGS.entrySet()) {
            if (word.startsWith(beginning.getKey()) && !word.startsWith(beginning.getValue())) {
                return beginning.getValue() + word.substring(beginning.getKey().length());
            }
        }
        return word;
    }
}

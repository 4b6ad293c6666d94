package dev.dossier.page.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Splits text into what the index is looked up by. {@code templates/assets/search-words.js} does the same in the browser, and a test holds
 * the two against each other: {@code "Huawei’s chips, U.S. rules"} has the words huawei, chips, us, rules and the terms huawei, chip, us,
 * rule; {@code 华为公司} has 华为, 为公, 公司 for both.
 */
public final class SearchWords {
    /** Too frequent to tell passages apart; they count in quoted phrases only. */
    static final Set<String> STOP = new TreeSet<>(List.of(
            ("a an and are as at be been but by for from had has have he her his i in into is it its of on or s she than that the their they"
                            + " this to was we were which who will with would")
                    .split(" ")));

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}\\p{M}])"
                    + "|\\p{Nd}+(?:[.,]\\p{Nd}+)+(?![\\p{L}\\p{N}])"
                    + "|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’][\\p{L}\\p{M}]+)*");
    private static final String CJK = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";
    private static final Pattern RUN = Pattern.compile("[" + CJK + "]+|[^" + CJK + "]+");
    private static final Pattern IS_CJK = Pattern.compile("[" + CJK + "].*");
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "ı", "i");

    private final PorterStemmer stemmer = new PorterStemmer();

    /** The words in order, folded but not stemmed; Chinese, Japanese and Korean in pairs of characters. */
    public List<String> words(String text) {
        var words = new ArrayList<String>();
        WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(found -> fold(found.group()))
                .forEach(word -> addRuns(word, words));
        return words;
    }

    /** The words without the stop words, stemmed. */
    public List<String> terms(String text) {
        return words(text).stream()
                .filter(word -> !STOP.contains(word))
                .map(this::stem)
                .toList();
    }

    /** A folded word without its endings; other than Latin words stay as they are. */
    public String stem(String word) {
        return LATIN.matcher(word).matches() ? stemmer.stem(word) : word;
    }

    private static String fold(String word) {
        var lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var plain = Normalizer.normalize(ACCENTS.matcher(lower).replaceAll(""), Normalizer.Form.NFC);
        for (var letter : LETTERS.keySet().stream().sorted().toList()) {
            plain = plain.replace(letter, LETTERS.getOrDefault(letter, letter));
        }
        plain = plain.replace('’', '\'').replaceFirst("'s$", "").replace("'", "");
        return Character.isDigit(plain.codePointAt(0)) ? plain.replace(",", "") : plain.replace(".", "");
    }

    private static void addRuns(String word, List<String> words) {
        RUN.matcher(word).results().forEach(run -> {
            if (IS_CJK.matcher(run.group()).matches()) {
                addPairs(run.group().codePoints().toArray(), words);
            } else {
                words.add(run.group());
            }
        });
    }

    private static void addPairs(int[] characters, List<String> words) {
        if (characters.length == 1) {
            words.add(Character.toString(characters[0]));
        }
        for (int i = 0; i + 1 < characters.length; i++) {
            words.add(new String(characters, i, 2));
        }
    }
}

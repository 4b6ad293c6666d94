package dev.dossier.analysis.story;

import dev.dossier.domain.Span;
import dev.dossier.text.BlockText;
import dev.dossier.text.Token;
import dev.dossier.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words as a comparison sees them: without endings, {@code restrictions} like {@code restricted}, and as numbers, so that thousands of
 * articles fit into memory. The commonest words are none.
 */
final class Words {
    private static final int STEM = 7;
    private static final WordLists LISTS = WordLists.read(Words.class, "common-words.txt");
    private static final Set<String> EMPTY = Set.copyOf(LISTS.section("nearly all"));
    private static final Map<Integer, Double> SHARES = shares();

    private Words() {}

    private static Map<Integer, Double> shares() {
        var shares = new HashMap<Integer, Double>();
        Map.of("many", 0.3, "some", 0.14, "few", 0.06)
                .forEach((section, share) -> LISTS.section(section)
                        .forEach(word -> shares.merge(number(stem(word)), share, (a, b) -> Math.max(a, b))));
        return shares;
    }

    /** The tokens that are words or numbers. */
    static List<Token> tokens(BlockText block, Span span) {
        var tokens = new ArrayList<Token>();
        for (var token : block.tokens()) {
            if (token.span().start() >= span.end()) {
                break;
            }
            if (token.span().start() >= span.start() && isWord(token)) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().codePointAt(0));
    }

    /** The words of a text that say something, in order. */
    static int[] of(List<Token> tokens) {
        return tokens.stream()
                .map(Token::low)
                .filter(word -> !EMPTY.contains(word))
                .mapToInt(word -> number(stem(word)))
                .toArray();
    }

    /** Those that are written with a capital letter within a sentence. */
    static Set<Integer> names(BlockText block) {
        var names = new HashSet<Integer>();
        for (var sentence : block.sentences()) {
            var tokens = tokens(block, sentence);
            for (var token : tokens.subList(Math.min(1, tokens.size()), tokens.size())) {
                if (Character.isUpperCase(token.text().codePointAt(0)) && !EMPTY.contains(token.low())) {
                    names.add(number(stem(token.low())));
                }
            }
        }
        return names;
    }

    /** In which share of the news a word stands; 0 for all but the commoner ones. */
    static double share(int word) {
        return SHARES.getOrDefault(word, 0.0);
    }

    static int number(String stem) {
        return stem.hashCode();
    }

    /** A word of English without its ending and its British spelling. */
    static String stem(String word) {
        if (word.length() < 4 || Character.isDigit(word.charAt(0))) {
            return word.replace(",", "");
        }
        var stem = spelling(cut(cut(cut(plural(word), "ing", 3), "ed", 3), "ly", 4));
        stem = cut(cut(cut(cut(stem, "ment", 4), "ation", 4), "ion", 4), "e", 3);
        return stem.substring(0, Math.min(STEM, stem.length()));
    }

    private static String plural(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        var isPlural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return isPlural ? word.substring(0, word.length() - 1) : word;
    }

    private static String spelling(String word) {
        if (word.endsWith("our")) {
            return word.substring(0, word.length() - 3) + "or";
        }
        var at = word.lastIndexOf("is");
        var isBritish = at > 3 && (word.endsWith("is") || word.endsWith("ise") || word.endsWith("isation"));
        return isBritish ? word.substring(0, at) + "iz" + word.substring(at + 2) : word;
    }

    /** {@code banned} is {@code ban}. */
    private static String cut(String word, String ending, int least) {
        var length = word.length() - ending.length();
        if (length < least || !word.endsWith(ending)) {
            return word;
        }
        var isDoubled = length > 3
                && word.charAt(length - 1) == word.charAt(length - 2)
                && "lsz".indexOf(word.charAt(length - 1)) < 0;
        return word.substring(0, isDoubled ? length - 1 : length);
    }
}

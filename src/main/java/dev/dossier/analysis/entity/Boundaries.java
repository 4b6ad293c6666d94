package dev.dossier.analysis.entity;

import dev.dossier.domain.Span;
import java.util.Set;

/**
 * Whether a surface form stands in the text as words of its own. Possessives and hyphen compounds do ({@code China's},
 * {@code Beijing-based}), parts of longer words and names do not ({@code Metaverse}, {@code GPT-4.5}, {@code Xi'an}, {@code US$}).
 * Chinese and Japanese characters need no boundary.
 */
final class Boundaries {
    private static final String CURRENCY = "$€£¥";
    private static final Set<String> CONTRACTED = Set.of("s", "S", "ll", "ve", "re", "d");

    private static final char FIRST_BEYOND_ASCII = 0x80;

    private Boundaries() {}

    /** {@code folded} is the block's text with typographic marks folded. */
    static boolean holdAround(Span span, String folded) {
        return startsWord(folded, span.start()) && endsWord(folded, span.end());
    }

    private static boolean startsWord(String text, int start) {
        return start == 0 || !isJoined(text.charAt(start - 1), text.charAt(start));
    }

    private static boolean endsWord(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        var last = text.charAt(end - 1);
        var next = text.charAt(end);
        if (isJoined(last, next) || CURRENCY.indexOf(next) >= 0) {
            return false;
        }
        return switch (next) {
            case '\'' ->
                CONTRACTED.contains(lettersAt(text, end + 1))
                        || lettersAt(text, end + 1).isEmpty();
            case '.' -> !continuesAfterDot(text, end, last);
            default -> true;
        };
    }

    /** {@code GPT-4.5}, {@code example.org}; not the full stop of a sentence. */
    private static boolean continuesAfterDot(String text, int dot, char last) {
        if (dot + 1 == text.length()) {
            return false;
        }
        var next = text.charAt(dot + 1);
        return Character.isDigit(next) && Character.isDigit(last) || Character.isLowerCase(next);
    }

    private static boolean isJoined(char left, char right) {
        return joins(left) && joins(right);
    }

    /** Whether the character makes one word with another such character beside it. */
    static boolean joins(char c) {
        return c < FIRST_BEYOND_ASCII
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) && !isCjk(c);
    }

    private static boolean isCjk(char c) {
        return Character.isIdeographic(c)
                || switch (Character.UnicodeScript.of(c)) {
                    case HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> false;
                };
    }

    private static String lettersAt(String text, int start) {
        var end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}

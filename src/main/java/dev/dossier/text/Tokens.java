package dev.dossier.text;

import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and marks. {@code Huawei's US$1,600.50 in the U.S.-led GPT-4} gives {@code Huawei}, {@code 's},
 * {@code US}, {@code $}, {@code 1,600.50}, {@code in}, {@code the}, {@code U.S.}, {@code -}, {@code led}, {@code GPT}, {@code -},
 * {@code 4}. Each Chinese or Japanese character is a token of its own.
 */
public final class Tokens {
    /** Nothing below is Chinese or Japanese; most text need not be looked up. */
    private static final int FIRST_CJK = 0x2e80;

    /** Of a token with its blank, a little less than in most texts. */
    private static final int USUAL_LENGTH = 4;

    private final String text;
    private final String folded;

    private Tokens(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    /** The tokens in order; blanks are in none of them. */
    public static List<Span> split(String text) {
        return split(text, Folding.fold(text));
    }

    /** @param folded the same text, folded */
    static List<Span> split(String text, String folded) {
        return new Tokens(text, folded).split();
    }

    private List<Span> split() {
        var spans = new ArrayList<Span>(text.length() / USUAL_LENGTH);
        for (var at = 0; at < text.length(); ) {
            var end = tokenEnd(at);
            if (end > at) {
                spans.add(new Span(at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return spans;
    }

    /** Where the token that starts at {@code at} ends; {@code at} itself where there is a blank. */
    private int tokenEnd(int at) {
        var first = text.charAt(at);
        if (first == ' ') {
            return at;
        }
        if (isAsciiLetter(first)) {
            return wordEnd(at);
        }
        var c = text.codePointAt(at);
        if (folded.charAt(at) == ' ' || Character.isWhitespace(c)) {
            return at;
        }
        if (isCjk(c)) {
            return at + Character.charCount(c);
        }
        if (isPossessive(at)) {
            return at + 2;
        }
        if (Character.isLetterOrDigit(c)) {
            return wordEnd(at);
        }
        return c == '.' ? dotsEnd(at) : at + Character.charCount(c);
    }

    private int wordEnd(int start) {
        var at = start;
        while (at < text.length()) {
            if (isAsciiLetter(text.charAt(at))) {
                at++;
                continue;
            }
            if (!continuesWord(at)) {
                break;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        // "U.S." keeps its last dot, "end." does not.
        return at < text.length() && text.charAt(at) == '.' && isDotted(start, at) ? at + 1 : at;
    }

    private boolean continuesWord(int at) {
        if (text.charAt(at) == ' ') {
            return false;
        }
        var c = text.codePointAt(at);
        if (isWordCharacter(c)) {
            return !isCjk(c);
        }
        if (at + 1 >= text.length() || !isWordCharacter(text.codePointAt(at + 1)) || isCjk(text.codePointAt(at + 1))) {
            return false;
        }
        return switch (folded.charAt(at)) {
            case '\'' -> !isPossessive(at) && Character.isLetter(text.charAt(at + 1));
            case '.' -> true;
            case ',' -> Character.isDigit(text.charAt(at - 1)) && isThousands(at + 1);
            default -> false;
        };
    }

    /** Exactly three digits, as after the comma of 1,600. */
    private boolean isThousands(int at) {
        return at + 3 <= text.length()
                && text.substring(at, at + 3).chars().allMatch(Character::isDigit)
                && (at + 3 == text.length() || !Character.isDigit(text.charAt(at + 3)));
    }

    /** An apostrophe and an s at the end of a word. */
    private boolean isPossessive(int at) {
        return at > 0
                && folded.charAt(at) == '\''
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && text.charAt(at + 1) == 's'
                && (at + 2 == text.length() || !isWordCharacter(text.codePointAt(at + 2)));
    }

    /** Single letters with dots between them. */
    private boolean isDotted(int start, int end) {
        if (end - start < 3) {
            return false;
        }
        for (var i = start; i < end; i++) {
            if ((i - start) % 2 == 0 ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private int dotsEnd(int start) {
        var at = start;
        while (at < text.length() && text.charAt(at) == '.') {
            at++;
        }
        return at;
    }

    /** Most characters are; they need not be looked up. */
    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isWordCharacter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isCjk(int c) {
        return c >= FIRST_CJK
                && (Character.isIdeographic(c)
                        || switch (Character.UnicodeScript.of(c)) {
                            case HIRAGANA, KATAKANA -> true;
                            default -> false;
                        });
    }
}

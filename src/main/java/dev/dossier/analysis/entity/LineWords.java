package dev.dossier.analysis.entity;

import dev.dossier.domain.Span;
import dev.dossier.text.BlockText;
import dev.dossier.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block into the words that roles are read from, which are longer than tokens: {@code U.S.-based}, {@code co-founder} and {@code
 * AT&T} are one word, {@code 's} is one, and so is every other mark.
 */
final class LineWords {
    private static final String JOINTS = ".&-";

    private final BlockText block;
    private final String text;
    private final List<Token> words = new ArrayList<>();
    private int nextToken;

    private LineWords(BlockText block) {
        this.block = block;
        this.text = block.folded();
    }

    /** The words in order; blanks are in none of them. */
    static List<Token> split(BlockText block) {
        return new LineWords(block).split();
    }

    private List<Token> split() {
        for (var at = 0; at < text.length(); ) {
            if (isBlank(text.charAt(at))) {
                at++;
            } else {
                var end = end(at);
                words.add(word(at, end));
                at = end;
            }
        }
        return words;
    }

    /** The block's own token where it is the same, which need not be made again. */
    private Token word(int start, int end) {
        var tokens = block.tokens();
        while (nextToken < tokens.size() && tokens.get(nextToken).span().start() < start) {
            nextToken++;
        }
        if (nextToken < tokens.size()) {
            var token = tokens.get(nextToken);
            if (token.span().start() == start && token.span().end() == end) {
                return token;
            }
        }
        return new Token(new Span(start, end), block.form(start, end));
    }

    private int end(int start) {
        var c = text.codePointAt(start);
        if (isLetterOrNumber(c)) {
            var dotted = endOfDotted(start);
            return dotted > start ? dotted : endOfWord(start);
        }
        return c == '\'' && isPossessive(start + 1) ? start + 2 : start + Character.charCount(c);
    }

    /** The end of {@code U.S.} or {@code U.S.-based}; {@code start} itself where no two letters have dots. */
    private int endOfDotted(int start) {
        var end = start;
        var letters = 0;
        while (isDottedLetter(end)) {
            end += Character.charCount(text.codePointAt(end)) + 1;
            letters++;
        }
        if (letters < 2) {
            return start;
        }
        while (end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.codePointAt(end + 1))) {
            end = endOfLetters(end + 1);
        }
        return end;
    }

    private boolean isDottedLetter(int at) {
        if (at >= text.length() || !Character.isLetter(text.codePointAt(at))) {
            return false;
        }
        var dot = at + Character.charCount(text.codePointAt(at));
        return dot < text.length() && text.charAt(dot) == '.';
    }

    private int endOfLetters(int start) {
        var end = start;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private int endOfWord(int start) {
        var end = endOfRun(start);
        while (end + 1 < text.length() && isJoint(end) && isLetterOrNumber(text.codePointAt(end + 1))) {
            end = endOfRun(end + 1);
        }
        return end;
    }

    private int endOfRun(int start) {
        var end = start;
        while (end < text.length() && isLetterOrNumber(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean isJoint(int at) {
        var c = text.charAt(at);
        return JOINTS.indexOf(c) >= 0 || c == '\'' && !isPossessive(at + 1);
    }

    /** Whether the s after an apostrophe stands alone. */
    private boolean isPossessive(int at) {
        if (at >= text.length() || text.charAt(at) != 's') {
            return false;
        }
        if (at + 1 == text.length()) {
            return true;
        }
        var next = text.codePointAt(at + 1);
        return next != '_' && !Character.isLetterOrDigit(next) && Character.getType(next) != Character.NON_SPACING_MARK;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** With numbers that are no digits, such as {@code ½}. */
    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}

package dev.dossier.analysis.time;

import dev.dossier.domain.Span;
import dev.dossier.text.BlockText;
import dev.dossier.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into words, numbers and marks: {@code mid-January 2025} is {@code mid}, {@code -}, {@code January}, {@code 2025}.
 * {@code 7:15}, {@code p.m.}, {@code 1990s}, {@code 2025-03-14} and {@code twenty-one} are one word each.
 */
public final class Lexer {
    /** What does not begin with a letter; words are cut without a pattern, which is faster. */
    private static final Pattern NUMBER =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?!\\d)|\\d{1,2}:\\d\\d(?::\\d\\d)?(?!\\d)"
                    + "|(?:\\d{4}|\\d0|'\\d0)'?s\\b|\\d{1,2}(?:st|nd|rd|th)\\b|\\d+(?:[.,]\\d+)*|'(?:s|ll|re|ve|d)\\b");

    private final BlockText block;
    private final String folded;
    private final Matcher number;
    private int nextToken;

    /** @param block that the sentences are parts of */
    public Lexer(BlockText block) {
        this.block = block;
        this.folded = block.folded();
        this.number = NUMBER.matcher(folded);
    }

    /** The words inside {@code part}; their spans are those of the whole text. */
    public List<Word> split(Span part) {
        return split(part, Integer.MAX_VALUE);
    }

    /** No more than the first {@code most} words. */
    public List<Word> split(Span part, int most) {
        var words = new ArrayList<Word>();
        beginAt(part.start());
        for (var at = part.start(); at < part.end() && words.size() < most; ) {
            if (Character.isWhitespace(folded.charAt(at))) {
                at++;
            } else {
                var end = end(at, part.end());
                words.add(word(at, end, part.end()));
                at = end;
            }
        }
        return words;
    }

    private int end(int start, int limit) {
        var first = folded.codePointAt(start);
        if (first >= 'a' && first <= 'z' || Character.isLetter(first)) {
            return endOfWord(start, limit);
        }
        if ((Character.isDigit(first) || first == '\'')
                && number.region(start, limit).lookingAt()) {
            return number.end();
        }
        return Math.min(limit, start + Character.charCount(first));
    }

    private int endOfWord(int start, int limit) {
        var end = endOfLetters(start, limit);
        if (end - start == 1 && isHalfDay(start, limit)) {
            return Math.min(limit, start + 4);
        }
        if (end + 1 < limit && folded.charAt(end) == '\'' && folded.charAt(end + 1) == 't') {
            return endOfLetters(end + 2, limit) == end + 2 ? end + 2 : end;
        }
        if (end < limit && folded.charAt(end) == '.') {
            return Lexicon.isShort(block.form(start, end).low()) ? end + 1 : end;
        }
        return end < limit && folded.charAt(end) == '-'
                ? endOfNumber(block.form(start, end).text(), end, limit)
                : end;
    }

    private int endOfLetters(int start, int limit) {
        var end = start;
        while (end < limit) {
            var first = folded.charAt(end);
            if (first >= 'a' && first <= 'z') {
                end++;
                continue;
            }
            var c = folded.codePointAt(end);
            if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            end += Character.charCount(c);
        }
        return Math.min(end, limit);
    }

    /** {@code a.m.} and {@code p.m.}, the last dot included. */
    private boolean isHalfDay(int start, int limit) {
        var c = Character.toLowerCase(folded.charAt(start));
        return (c == 'a' || c == 'p')
                && start + 2 < limit
                && folded.charAt(start + 1) == '.'
                && Character.toLowerCase(folded.charAt(start + 2)) == 'm'
                && (start + 3 >= limit || folded.charAt(start + 3) == '.');
    }

    /** The end of {@code twenty-one}; {@code end} itself where the word is no such number. */
    private int endOfNumber(String tens, int end, int limit) {
        if (!Lexicon.isTens(tens.toLowerCase(Locale.ROOT))) {
            return end;
        }
        var last = endOfLetters(end + 1, limit);
        return Lexicon.isDigitWord(folded.substring(end + 1, last).toLowerCase(Locale.ROOT)) ? last : end;
    }

    private Word word(int start, int end, int limit) {
        var token = token(start, end);
        var readings = Lexicon.readings(token.text(), token.low(), isDigitAfterBlank(end, limit));
        var spaceBefore = start > 0 && folded.charAt(start - 1) == ' ';
        return new Word(token.span(), token.text(), token.low(), readings, spaceBefore);
    }

    /** The block's own where it is the same, which need not be made again. Looked for from where the last one stood. */
    private Token token(int start, int end) {
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

    /** Tokens are as many as words or more, so that halving finds the first of a sentence in a few steps. */
    private void beginAt(int start) {
        var low = 0;
        var high = block.tokens().size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (block.tokens().get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        nextToken = low;
    }

    private boolean isDigitAfterBlank(int end, int limit) {
        return end + 1 < limit && folded.charAt(end) == ' ' && Character.isDigit(folded.charAt(end + 1));
    }
}

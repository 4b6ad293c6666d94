package dev.dossier.analysis.event;

import dev.dossier.domain.Span;
import dev.dossier.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into words, numbers and marks: {@code mid-January 2025} is {@code mid}, {@code -}, {@code January}, {@code 2025}. */
final class Lexer {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{Mn}\\d]*(?:'t\\b)?"
            + "|\\d{4}-\\d\\d-\\d\\d(?!\\d)|(?:\\d{4}|\\d0|'\\d0)'?s\\b|\\d{1,2}(?:st|nd|rd|th)\\b|\\d+(?:[.,]\\d+)*"
            + "|'(?:s|ll|re|ve|d)\\b|\\S");

    private final String text;
    private final String folded;

    Lexer(String text) {
        this.text = text;
        this.folded = Folding.fold(text);
    }

    /** The words inside {@code part}; their spans are those of the whole text. */
    List<Word> split(Span part) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(folded).region(part.start(), part.end());
        while (matcher.find()) {
            words.add(word(matcher, part));
        }
        return words;
    }

    private Word word(Matcher matcher, Span part) {
        var start = matcher.start();
        var end = matcher.end();
        var next = end < part.end() ? folded.charAt(end) : ' ';
        if (next == '.' && Lexicon.isShort(matcher.group().toLowerCase(Locale.ROOT))) {
            end++;
            matcher.region(end, part.end());
        }
        var surface = folded.substring(start, end);
        var lower = surface.toLowerCase(Locale.ROOT);
        var readings = Lexicon.readings(surface, lower, isDigitAfterBlank(end, part.end()));
        return new Word(new Span(start, end), surface, lower, readings, start > 0 && folded.charAt(start - 1) == ' ');
    }

    private boolean isDigitAfterBlank(int end, int limit) {
        return end + 1 < limit && folded.charAt(end) == ' ' && Character.isDigit(text.charAt(end + 1));
    }
}

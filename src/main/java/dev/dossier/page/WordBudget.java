package dev.dossier.page;

import dev.dossier.domain.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts words by the spaces between them, each Chinese or Japanese character as a word, and cuts a text where the allowance ends. */
final class WordBudget {
    private static final String CJK = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";
    private static final Pattern WORD = Pattern.compile("[" + CJK + "]|[^\\s" + CJK + "]+");

    private WordBudget() {}

    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** The words, in order. */
    static Stream<Span> words(String text) {
        return WORD.matcher(text).results().map(word -> new Span(word.start(), word.end()));
    }

    /** The part of {@code span} that holds at most {@code words} words. */
    static Span cut(String text, Span span, int words) {
        if (words == Integer.MAX_VALUE) {
            return span;
        }
        var matcher = WORD.matcher(text).region(span.start(), span.end());
        int end = span.start();
        for (int n = 0; n < words && matcher.find(); n++) {
            end = matcher.end();
        }
        return matcher.find() ? new Span(span.start(), end) : span;
    }
}

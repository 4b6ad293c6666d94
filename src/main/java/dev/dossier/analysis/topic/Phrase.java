package dev.dossier.analysis.topic;

import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A phrase of a rule, word by word; a word that ends in {@code *} stands for all words that begin so: {@code export restrict*}. */
final class Phrase {
    private final List<Word> words;

    /** One word and whether others may continue it. */
    private record Word(String text, boolean isPrefix) {
        boolean matches(String word) {
            return isPrefix ? word.startsWith(text) : word.equals(text);
        }
    }

    Phrase(String phrase) {
        words = Stream.of(phrase.strip().split("\\s+")).flatMap(Phrase::split).toList();
    }

    private static Stream<Word> split(String written) {
        var parts = Words.of(written).words();
        var last = parts.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> new Word(parts.get(i).toLowerCase(Locale.ROOT), i == last && written.endsWith("*")));
    }

    /** Where the phrase stands in a text, in order. */
    List<Span> find(Words text) {
        var found = new ArrayList<Span>();
        if (!isPossible(text)) {
            return found;
        }
        for (var at = 0; at + words.size() <= text.words().size(); at++) {
            if (standsAt(at, text)) {
                found.add(text.span(at, words.size()));
            }
        }
        return found;
    }

    /** Spares the search where one of the words does not occur at all. */
    private boolean isPossible(Words text) {
        return !words.isEmpty()
                && words.stream()
                        .allMatch(w -> w.isPrefix() || text.vocabulary().contains(w.text()));
    }

    private boolean standsAt(int at, Words text) {
        for (var i = 0; i < words.size(); i++) {
            if (!words.get(i).matches(text.words().get(at + i)) || i > 0 && text.isBrokenAfter(at + i - 1)) {
                return false;
            }
        }
        return true;
    }
}

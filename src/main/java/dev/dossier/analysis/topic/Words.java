package dev.dossier.analysis.topic;

import dev.dossier.domain.Span;
import dev.dossier.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text as lower-case runs of letters and digits, which is how phrases are compared: {@code U.S.-led} is {@code u s led}. */
record Words(String folded, List<Span> spans, List<String> words, Set<String> vocabulary) {
    Words {
        spans = List.copyOf(spans);
        words = List.copyOf(words);
        vocabulary = Set.copyOf(vocabulary);
    }

    static Words of(String text) {
        var folded = Folding.fold(text);
        var spans = new ArrayList<Span>();
        var words = new ArrayList<String>();
        for (var at = 0; at < folded.length(); at++) {
            var end = wordEnd(folded, at);
            if (end > at) {
                spans.add(new Span(at, end));
                words.add(folded.substring(at, end).toLowerCase(Locale.ROOT));
                at = end;
            }
        }
        return new Words(folded, spans, words, new HashSet<>(words));
    }

    private static int wordEnd(String text, int start) {
        var end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** From the first to the last of {@code count} words. */
    Span span(int first, int count) {
        return new Span(spans.get(first).start(), spans.get(first + count - 1).end());
    }

    /** Whether a comma, bracket or the end of a sentence stands between a word and the next; the dots of {@code U.S.} do not. */
    boolean isBrokenAfter(int word) {
        var gap = folded.substring(spans.get(word).end(), spans.get(word + 1).start());
        var isInitial = spans.get(word).end() - spans.get(word).start() == 1;
        return gap.chars().anyMatch(c -> ",;:!?()[]".indexOf(c) >= 0)
                || gap.startsWith(". ") && !isInitial
                || gap.contains(" - ");
    }
}

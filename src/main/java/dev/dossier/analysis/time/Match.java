package dev.dossier.analysis.time;

import dev.dossier.domain.Span;
import java.util.List;
import java.util.Optional;

/** The words {@code start} (in) to {@code end} (out) of a sentence, matched by a rule. */
record Match(List<Word> sentence, int start, int end) {
    /** The first value of the class among the words. */
    int value(WordClass wordClass) {
        return find(wordClass).orElseThrow();
    }

    Optional<Integer> find(WordClass wordClass) {
        return words().stream()
                .flatMapToInt(w -> w.as(wordClass).stream())
                .boxed()
                .findFirst();
    }

    /** The last value of the class among the words. */
    int lastValue(WordClass wordClass) {
        return words().stream()
                .flatMapToInt(w -> w.as(wordClass).stream())
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    CalendarUnit unit() {
        return CalendarUnit.values()[lastValue(WordClass.UNIT)];
    }

    /** Whether the last word is a unit in the plural. */
    boolean isPlural() {
        return sentence.get(end - 1).lower().endsWith("s");
    }

    boolean has(String word) {
        return words().stream().anyMatch(w -> w.lower().equals(word));
    }

    List<Word> words() {
        return sentence.subList(start, end);
    }

    Word first() {
        return sentence.get(start);
    }

    /** The word before, in small letters; empty at the beginning of the sentence. */
    String wordBefore() {
        return start == 0 ? "" : sentence.get(start - 1).lower();
    }

    /** The word after, in small letters; empty at the end of the sentence. */
    String wordAfter() {
        return end == sentence.size() ? "" : sentence.get(end).lower();
    }

    Optional<Word> before() {
        return start == 0 ? Optional.empty() : Optional.of(sentence.get(start - 1));
    }

    Optional<Word> after() {
        return end == sentence.size() ? Optional.empty() : Optional.of(sentence.get(end));
    }

    /** The word after the next one. */
    Optional<Word> afterNext() {
        return end + 1 >= sentence.size() ? Optional.empty() : Optional.of(sentence.get(end + 1));
    }

    Span span() {
        return new Span(first().span().start(), sentence.get(end - 1).span().end());
    }
}

package dev.dossier.analysis.event;

import dev.dossier.domain.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The words {@code start} (in) to {@code end} (out) of a sentence, matched by a rule. */
record Match(List<Word> sentence, int start, int end) {
    /** The first value of the class among the words. */
    int value(WordClass wordClass) {
        return find(wordClass).orElseThrow();
    }

    OptionalInt find(WordClass wordClass) {
        return words().stream().flatMapToInt(w -> w.as(wordClass).stream()).findFirst();
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

    boolean has(String word) {
        return words().stream().anyMatch(w -> w.lower().equals(word));
    }

    List<Word> words() {
        return sentence.subList(start, end);
    }

    Word first() {
        return sentence.get(start);
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

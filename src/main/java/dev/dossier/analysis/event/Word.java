package dev.dossier.analysis.event;

import dev.dossier.domain.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * A word, number or mark of a sentence.
 *
 * @param span in the block's text
 * @param text as it stands, typographic marks folded
 * @param lower the same in small letters
 * @param readings what it can be in a time expression
 * @param spaceBefore whether a blank stands before it
 */
record Word(Span span, String text, String lower, List<Reading> readings, boolean spaceBefore) {
    Word {
        readings = List.copyOf(readings);
    }

    /** A class with its value. */
    record Reading(WordClass wordClass, int value) {}

    /** The value the word has as a {@code wordClass}; empty where it is none. */
    OptionalInt as(WordClass wordClass) {
        for (var reading : readings) {
            if (reading.wordClass() == wordClass) {
                return OptionalInt.of(reading.value());
            }
        }
        return OptionalInt.empty();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }
}

package dev.dossier.analysis.time;

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
public record Word(Span span, String text, String lower, List<Reading> readings, boolean spaceBefore) {
    public Word {
        readings = List.copyOf(readings);
    }

    /** A class with its value. */
    public record Reading(WordClass wordClass, int value) {}

    /** The value the word has as a {@code wordClass}; empty where it is none. */
    public OptionalInt as(WordClass wordClass) {
        for (var reading : readings) {
            if (reading.wordClass() == wordClass) {
                return OptionalInt.of(reading.value());
            }
        }
        return OptionalInt.empty();
    }

    /** Whether it begins with a capital. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether it is made of letters. */
    public boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }
}

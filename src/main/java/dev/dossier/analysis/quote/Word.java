package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import dev.dossier.text.Token;

/**
 * A token of a paragraph.
 *
 * @param kinds what it is by its letters, as {@link Kinds} tells
 * @param quoted between quotation marks, or a mark itself
 */
record Word(Token token, long kinds, boolean quoted) {
    Span span() {
        return token.span();
    }

    /** Folded, so that every apostrophe is straight. */
    String text() {
        return token.text();
    }

    /** The same in lower case. */
    String low() {
        return token.low();
    }

    /** Whether it begins with a capital, or is Chinese or Japanese. */
    boolean isCapital() {
        return Kinds.isCapital(kinds);
    }

    /** Not a mark. */
    boolean isWord() {
        return Kinds.isWord(kinds);
    }

    boolean is(String other) {
        return low().equals(other);
    }

    boolean isOn(WordList list) {
        return list.isIn(kinds);
    }
}

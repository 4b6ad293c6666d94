package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;

/**
 * A token of a paragraph.
 *
 * @param text folded, so that every apostrophe is straight
 * @param low the same in lower case
 * @param quoted between quotation marks, or a mark itself
 */
record Word(Span span, String text, String low, boolean quoted) {
    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isIdeographic(text.codePointAt(0));
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean is(String other) {
        return low.equals(other);
    }
}

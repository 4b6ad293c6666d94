package dev.dossier.text;

import dev.dossier.domain.Span;

/** A word, number or mark of a block, as {@link Tokens} cuts them. */
public record Token(Span span, Form form) {
    /** Folded, so that every apostrophe is straight. */
    public String text() {
        return form.text();
    }

    /** The same in lower case. */
    public String low() {
        return form.low();
    }
}

package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;

/**
 * The words that stand for a speaker at one place, such as {@code Baidu chief Robin Li}.
 *
 * @param words of the whole phrase, as word numbers
 * @param name of the name in it, {@code Robin Li}; the whole phrase where there is none
 */
record Reference(Kind kind, Span words, Span name) {
    enum Kind {
        NAME,
        PRONOUN,
        ROLE
    }

    /** A name that is the whole phrase. */
    static Reference named(Span run) {
        return new Reference(Kind.NAME, run, run);
    }
}

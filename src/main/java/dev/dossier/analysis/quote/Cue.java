package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * A verb of speech with its subject.
 *
 * @param words of the verb, as word numbers; with the outlet in {@code told VOA}
 * @param rule by which the subject was found
 * @param told the outlet, as word numbers
 */
record Cue(Span words, String verb, Optional<Reference> subject, Rule rule, Optional<Span> told) {
    /** How a cue found its subject, for explanations. */
    enum Rule {
        /** {@code according to Kim} */
        ACCORDING_TO,
        /** {@code said Kim}, after the words */
        VERB_THEN_SPEAKER,
        /** {@code Kim said} */
        SPEAKER_THEN_VERB,
        /** {@code Kim, the owner of Tern, said} */
        SPEAKER_APPOSITION_VERB,
        /** {@code Kim, who said} */
        RELATIVE_CLAUSE,
        /** {@code “We came.” – Kim} */
        SIGNATURE,
        /** {@code Kim left and said}, {@code Kim left, saying} */
        SUBJECT_OF_SENTENCE;

        /** The name in explanations: {@code speaker-then-verb}. */
        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the verb is one of speech proper. */
    boolean isSpeech() {
        return rule == Rule.ACCORDING_TO || rule == Rule.SIGNATURE || Lexicon.SPEECH.contains(verb);
    }
}

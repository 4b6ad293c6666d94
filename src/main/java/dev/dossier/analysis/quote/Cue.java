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
        /** {@code KIM: We came.} within marks, or {@code Kim: “We came.”} */
        LABEL,
        /** {@code Kim has a message: “Come.”} */
        SUBJECT_THEN_COLON,
        /** {@code in the words of Kim} */
        IN_THE_WORDS_OF,
        /** {@code the agency reported, citing Kim} */
        CITING,
        /** {@code Kim's claim that} */
        NOUN_OF_SPEECH,
        /** {@code was called “…” by Kim} */
        PASSIVE_BY,
        /** {@code Kim left and said}, {@code Kim left, saying} */
        SUBJECT_OF_SENTENCE;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The name in explanations: {@code speaker-then-verb}. */
        String label() {
            return label;
        }
    }

    /** Whether the verb is one of speech proper. */
    boolean isSpeech() {
        return switch (rule) {
            case ACCORDING_TO, SIGNATURE, IN_THE_WORDS_OF, CITING -> true;
            case NOUN_OF_SPEECH, LABEL, SUBJECT_THEN_COLON, PASSIVE_BY -> false;
            default -> Lexicon.SPEECH.contains(verb);
        };
    }

    /** Whether it is a verb with a subject of its own, and no participle. */
    boolean isFinite() {
        return switch (rule) {
            case VERB_THEN_SPEAKER, SPEAKER_THEN_VERB, SPEAKER_APPOSITION_VERB, SUBJECT_OF_SENTENCE ->
                !verb.endsWith("ing") && subject.isPresent();
            default -> false;
        };
    }
}

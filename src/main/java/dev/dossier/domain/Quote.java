package dev.dossier.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * Something said, within one unbroken span.
 *
 * @param text what stands between the marks; for reported speech, the reported clause
 * @param speaker absent where nobody is named
 * @param verb as written: {@code said}
 * @param toldOutlet the outlet of {@code told VOA}
 * @param attribution where it is told who says it
 * @param continues the span before of the same statement, broken by its attribution or by a new paragraph
 * @param passage the span of {@code text}, without marks
 */
public record Quote(
        FactId id,
        Kind kind,
        String text,
        Optional<Speaker> speaker,
        Optional<String> verb,
        Optional<String> toldOutlet,
        Attribution attribution,
        Optional<FactId> continues,
        Passage passage,
        Reason reason)
        implements Fact {
    /** How the words are given. */
    public enum Kind {
        /** A sentence of its own in quotation marks. */
        DIRECT,
        /** A fragment in quotation marks that the writer's sentence needs. */
        MIXED,
        /** Reported without quotation marks. */
        INDIRECT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the words that name the speaker stand. */
    public enum Attribution {
        /** {@code Kim said: “We came.”} */
        BEFORE,
        /** {@code “We came,” Kim said.} */
        AFTER,
        /** Between the spans of one statement, {@code “We came,” Kim said. “It was late.”}, or within reported speech. */
        INSIDE,
        /** Nowhere in this paragraph. */
        NONE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

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
 * @param passage the span of {@code text}, without marks
 */
public record Quote(
        FactId id,
        Kind kind,
        String text,
        Optional<Speaker> speaker,
        Optional<String> verb,
        Optional<String> toldOutlet,
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
}

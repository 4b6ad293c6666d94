package dev.dossier.analysis.quote;

import dev.dossier.domain.Quote;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Speaker;
import java.util.Optional;

/**
 * A statement with whoever made it.
 *
 * @param continues the statement before goes on here
 */
record Voice(
        Statement statement,
        Optional<Speaker> speaker,
        Optional<String> verb,
        Optional<String> told,
        Quote.Attribution attribution,
        boolean continues,
        Reason reason) {
    /** The same, known to be broken by its attribution. */
    Voice broken() {
        return new Voice(statement, speaker, verb, told, Quote.Attribution.INSIDE, continues, reason);
    }
}

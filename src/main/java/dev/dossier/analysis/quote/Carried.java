package dev.dossier.analysis.quote;

import dev.dossier.domain.Speaker;
import java.util.Optional;

/**
 * What a paragraph leaves to the next one.
 *
 * @param speaker whose words a paragraph of nothing but words in marks is likely to be
 * @param rule why
 * @param goesOn the last quotation has no closing mark
 */
record Carried(Optional<Speaker> speaker, String rule, boolean goesOn) {
    static final Carried NOTHING = new Carried(Optional.empty(), "marks", false);
}

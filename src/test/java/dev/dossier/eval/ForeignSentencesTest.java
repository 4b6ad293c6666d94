package dev.dossier.eval;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignSentencesTest {
    private static final String OWN = "The bridge over the gorge will be closed for three weeks.";
    private static final String OTHER = "A choir of dockers has won the national contest in the capital.";
    private final ForeignSentences foreign = new ForeignSentences(List.of("Menu", OWN, "Related", OTHER), OWN);

    @Test
    void areKnownBelowTheArticle() {
        assertTrue(foreign.areIn(OWN + "\n" + OTHER));
    }

    @Test
    void areNotTheArticlesOwn() {
        assertFalse(foreign.areIn(OWN));
    }
}

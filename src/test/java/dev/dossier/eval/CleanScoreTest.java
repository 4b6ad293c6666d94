package dev.dossier.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CleanScoreTest {
    private static final String OWN = "The ferry to the island will sail twice a day from the spring on.";
    private static final String OTHER = "A baker from the old town has been chosen to lead the guild of the coast.";

    @Test
    void isTheShareOfDumpsWithoutForeignSentences() {
        var score = new CleanScore();
        score.add(List.of(OWN, "More", OTHER), OWN, OWN);
        score.add(List.of(OWN, "More", OTHER), OWN, OWN + "\n" + OTHER);
        assertEquals(0.5, score.share());
    }
}

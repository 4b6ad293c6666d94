package dev.dossier.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StoryScaleTest {
    @Test
    void comparesFewPairsAndFindsThePlantedOnes() {
        var scale = StoryScale.measure(1000);
        System.out.println(scale.row());
        assertTrue(scale.candidates() < 20 * scale.articles(), scale.row());
        assertTrue(scale.met() >= 0.98, scale.row());
        assertTrue(scale.linked() >= 0.98, scale.row());
    }
}

package dev.dossier.eval.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {
    /** Two states, chrome and text; text cannot be first. */
    private static final CrfGrammar GRAMMAR = new CrfGrammar(
            new boolean[][] {{true, true}, {false, true}},
            new boolean[] {true, false},
            new boolean[] {true, true},
            new boolean[] {false, true});

    private static final List<CrfPage> PAGES = List.of(
            new CrfPage(new int[][] {{0}, {0, 2}, {1}, {1, 2}}, new int[] {0, 0, 1, 1}, new double[] {1, 0, 2, 1}, 1),
            new CrfPage(new int[][] {{0, 2}, {1}, {1}}, new int[] {0, 1, 1}, new double[] {0, 1, 1}, 0.5),
            new CrfPage(new int[0][], new int[0], new double[0], 1));

    @Test
    void slopesAreThoseOfTheLoss() {
        var trainer = new CrfTrainer(GRAMMAR, 3, 0.3);
        var random = new Random(5);
        var weights = random.doubles(10, -1, 1).toArray();
        var slopes = new double[10];
        trainer.loss(PAGES, weights, slopes);
        for (int i = 0; i < weights.length; i++) {
            if (i != trainer.step(1, 0)) {
                assertEquals(measured(trainer, weights, i), slopes[i], 1e-5, "weight " + i);
            }
        }
    }

    private static double measured(CrfTrainer trainer, double[] weights, int i) {
        var up = weights.clone();
        var down = weights.clone();
        up[i] += 1e-6;
        down[i] -= 1e-6;
        return (trainer.loss(PAGES, up, new double[10]) - trainer.loss(PAGES, down, new double[10])) / 2e-6;
    }

    @Test
    void weighsWhatStandsInTextForText() {
        var weights = new CrfTrainer(GRAMMAR, 3, 0.1).fit(PAGES, 50);
        assertTrue(weights[2 * 1 + 1] > weights[2 * 1], "feature 1 stands in text alone");
        assertTrue(weights[0] > weights[1], "feature 0 stands in chrome alone");
    }
}

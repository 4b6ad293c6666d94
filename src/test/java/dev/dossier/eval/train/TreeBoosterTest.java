package dev.dossier.eval.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeBoosterTest {
    private static final int COUNT = 2000;

    private final double[][] rows = new double[COUNT][3];
    private final boolean[] isText = new boolean[COUNT];
    private final double[] weights = new double[COUNT];

    TreeBoosterTest() {
        var random = new Random(3);
        for (int i = 0; i < COUNT; i++) {
            rows[i] = random.doubles(3).toArray();
            isText[i] = rows[i][0] > 0.5 ^ rows[i][2] > 0.3;
            weights[i] = 1;
        }
    }

    @Test
    void learnsWhatTwoFeaturesSayTogether() {
        var trees = new TreeBooster(80, 3, 1).fit(rows, isText, weights);
        int right = 0;
        for (int i = 0; i < COUNT; i++) {
            right += trees.score(rows[i]) > 0.5 == isText[i] ? 1 : 0;
        }
        assertEquals(1, (double) right / COUNT, 0.04);
    }

    @Test
    void growsTheSameTreesFromTheSameSeed() {
        var names = List.of("a", "b", "c");
        assertEquals(
                new TreeBooster(5, 3, 1).fit(rows, isText, weights).lines(names),
                new TreeBooster(5, 3, 1).fit(rows, isText, weights).lines(names));
    }

    @Test
    void severalSayTheirMean() {
        var one = new TreeBooster(5, 2, 1).fit(rows, isText, weights);
        var two = new TreeBooster(5, 2, 2).fit(rows, isText, weights);
        var mean = (odds(one) + odds(two)) / 2;
        assertEquals(mean, odds(Trees.mean(List.of(one, two))), 1e-9);
    }

    private double odds(Trees trees) {
        var score = trees.score(rows[0]);
        return Math.log(score / (1 - score));
    }

    @Test
    void writesATreeALine() {
        Arrays.setAll(rows, i -> new double[] {i % 2});
        Arrays.fill(isText, false);
        for (int i = 1; i < COUNT; i += 2) {
            isText[i] = true;
        }
        assertEquals(
                List.of("base 0.0000", "even<=0.5 =-0.237 =0.237"),
                new TreeBooster(1, 2, 1).fit(rows, isText, weights).lines(List.of("even")));
    }
}

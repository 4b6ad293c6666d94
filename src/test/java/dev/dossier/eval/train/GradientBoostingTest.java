package dev.dossier.eval.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.eval.train.Examples.Example;
import dev.dossier.eval.train.GradientBoosting.Settings;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GradientBoostingTest {
    private static final Settings SETTINGS = new Settings(40, 3, 0.3, 1, 0.8, 1, 1, 1e-6, 64);

    /** Wanted is a block whose first and second features are both high; the third is noise. */
    private static Examples examples() {
        var random = new SplittableRandom(7);
        return Examples.of(Stream.generate(
                        () -> new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()})
                .limit(2000)
                .map(row -> new Example(row, row[0] > 0.5 && row[1] > 0.5 ? 1 : 0, 1))
                .toList());
    }

    @Test
    void learnsWhatTwoFeaturesSayTogether() {
        var forest = new GradientBoosting(examples(), SETTINGS).trainBag(2);
        assertTrue(forest.score(new double[] {0.9, 0.9, 0.1}) > 0.9);
        assertTrue(forest.score(new double[] {0.9, 0.1, 0.9}) < 0.1);
        assertTrue(forest.score(new double[] {0.1, 0.9, 0.9}) < 0.1);
    }

    @Test
    void theSameSeedGivesTheSameTrees() {
        var names = List.of("a", "b", "c");
        var one = new GradientBoosting(examples(), SETTINGS).train(3).lines(names);
        assertEquals(one, new GradientBoosting(examples(), SETTINGS).train(3).lines(names));
    }

    @Test
    void severalForestsSayTheirMean() {
        var row = new double[] {0.9, 0.6, 0.1};
        var boosting = new GradientBoosting(examples(), SETTINGS);
        var mean = (odds(boosting.train(0), row) + odds(boosting.train(1), row)) / 2;
        assertEquals(mean, odds(boosting.trainBag(2), row), 1e-9);
    }

    private static double odds(Forest forest, double[] row) {
        var score = forest.score(row);
        return Math.log(score / (1 - score));
    }

    @Test
    void aSplitThatGainsTooLittleIsLeftOut() {
        var settings = new Settings(1, 3, 0.3, 1, 0.8, 1, 1, 1e6, 64);
        var tree = new GradientBoosting(examples(), settings).train(0).trees().get(0);
        assertEquals(Tree.LEAF, tree.features()[0]);
    }

    @Test
    void aFeatureHasNoMoreBinsThanWanted() {
        var bins = Bins.of(new float[][] {{1, 2, 3, 4, 5, 6, 7, 8}, {1, 1, 1, 1, 2, 2, 2, 2}}, 4);
        assertArrayEquals(new float[] {3.5f, 5.5f, 7.5f}, bins.edges()[0]);
        assertArrayEquals(new float[] {1.5f}, bins.edges()[1]);
    }

    @Test
    void aTrialHasNoMoreTreesThanWanted() {
        assertEquals(2, SETTINGS.atMost(2).trees());
        assertEquals(SETTINGS, SETTINGS.atMost(Integer.MAX_VALUE));
    }

    @Test
    void writesNodesInOrderOfDepth() {
        var tree = new Tree(new int[] {1, Tree.LEAF, Tree.LEAF, Tree.ABSENT}, new double[] {0.5, -0.25, 0.125, 0});
        assertEquals(
                List.of("base 0.5000", "b<=0.5 =-0.2500 =0.1250"),
                new Forest(0.5, List.of(tree)).lines(List.of("a", "b")));
    }
}

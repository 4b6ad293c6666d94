package dev.dossier.eval.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.eval.train.BoostedTrees.Settings;
import dev.dossier.eval.train.Examples.Example;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
    private static final Settings SETTINGS = new Settings(40, 3, 0.3, 1, 0.8, 1, 1);

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
        var forest = new BoostedTrees(examples(), SETTINGS).trainBag(2);
        assertTrue(forest.score(new double[] {0.9, 0.9, 0.1}) > 0.9);
        assertTrue(forest.score(new double[] {0.9, 0.1, 0.9}) < 0.1);
        assertTrue(forest.score(new double[] {0.1, 0.9, 0.9}) < 0.1);
    }

    @Test
    void theSameSeedGivesTheSameTrees() {
        var names = List.of("a", "b", "c");
        var one = new BoostedTrees(examples(), SETTINGS).train(3).lines(names);
        assertEquals(one, new BoostedTrees(examples(), SETTINGS).train(3).lines(names));
    }

    @Test
    void writesNodesInOrderOfDepth() {
        var tree = new Tree(new int[] {1, Tree.LEAF, Tree.LEAF, Tree.ABSENT}, new double[] {0.5, -0.25, 0.125, 0});
        assertEquals(
                List.of("base 0.5000", "b<=0.5 =-0.2500 =0.1250"),
                new Forest(0.5, List.of(tree)).lines(List.of("a", "b")));
    }
}

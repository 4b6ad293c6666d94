package dev.dossier.eval.train;

import dev.dossier.eval.train.Trees.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fits boosted decision trees to rows of which it is known whether they are of the article (Friedman 2001, second-order steps and
 * shrunk leaves as in Chen and Guestrin 2016). The same seed gives the same trees.
 */
final class TreeBooster {
    private static final double RATE = 0.12;
    private static final double SHRINKAGE = 2;
    private static final double COLUMNS = 0.35;
    private static final double ROWS = 0.7;

    private final int trees;
    private final int depth;
    private final long seed;

    TreeBooster(int trees, int depth, long seed) {
        this.trees = trees;
        this.depth = depth;
        this.seed = seed;
    }

    /** Trees for rows that count {@code weights}. */
    Trees fit(double[][] rows, boolean[] isText, double[] weights) {
        var columns = new BinnedColumns(rows);
        var norm = rows.length / Arrays.stream(weights).sum();
        var base = base(isText, weights);
        var scores = new double[rows.length];
        Arrays.fill(scores, base);
        var random = new SplittableRandom(seed);
        var slopes = new double[rows.length];
        var curves = new double[rows.length];
        var grown = new ArrayList<Node[]>();
        for (int t = 0; t < trees; t++) {
            for (int i = 0; i < rows.length; i++) {
                var likely = 1 / (1 + Math.exp(-scores[i]));
                slopes[i] = weights[i] * norm * (likely - (isText[i] ? 1 : 0));
                curves[i] = weights[i] * norm * likely * (1 - likely);
            }
            var tree = new TreeGrower(columns, slopes, curves, depth, SHRINKAGE, RATE)
                    .grow(some(rows.length, ROWS, random), some(columns.count(), COLUMNS, random));
            for (int i = 0; i < rows.length; i++) {
                scores[i] += leaf(tree, rows[i]);
            }
            grown.add(tree);
        }
        return new Trees(base, List.copyOf(grown));
    }

    private static double base(boolean[] isText, double[] weights) {
        double text = 0;
        double other = 0;
        for (int i = 0; i < weights.length; i++) {
            text += isText[i] ? weights[i] : 0;
            other += isText[i] ? 0 : weights[i];
        }
        return Math.log(text / other);
    }

    private static int[] some(int count, double share, SplittableRandom random) {
        var chosen = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (random.nextDouble() < share) {
                chosen[size++] = i;
            }
        }
        return size == 0 ? new int[] {random.nextInt(count)} : Arrays.copyOf(chosen, size);
    }

    private static double leaf(Node[] tree, double[] row) {
        int n = 0;
        while (tree[n].feature() >= 0) {
            n = row[tree[n].feature()] <= tree[n].value() ? 2 * n + 1 : 2 * n + 2;
        }
        return tree[n].value();
    }
}

package dev.dossier.eval.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Trains trees by gradient boosting on the logistic loss (Friedman 2001), each on a sample of examples and features (Friedman 2002),
 * split by second-order gain over binned values as in XGBoost (Chen and Guestrin 2016). The same seed gives the same trees.
 */
final class GradientBoosting {
    private final Examples examples;
    private final Bins bins;
    private final Settings settings;

    /**
     * @param rate how much of each tree's advice is taken
     * @param columns share of the features that a tree may ask for
     * @param rows share of the examples that a tree learns from
     * @param shrinkage what the sums in a leaf are held against (L2)
     * @param leastEvidence the least sum of second derivatives in a leaf, weights being 1 on average
     * @param leastGain what a split has to gain more than
     * @param bins how many the values of a feature are sorted into at most, up to 128
     */
    record Settings(
            int trees,
            int depth,
            double rate,
            double columns,
            double rows,
            double shrinkage,
            double leastEvidence,
            double leastGain,
            int bins) {
        /** The same with no more trees than that, for a trial. */
        Settings atMost(int most) {
            return new Settings(
                    Math.min(trees, most), depth, rate, columns, rows, shrinkage, leastEvidence, leastGain, bins);
        }
    }

    GradientBoosting(Examples examples, Settings settings) {
        this.examples = examples;
        this.bins = Bins.of(examples.columns(), settings.bins());
        this.settings = settings;
    }

    /** The mean of so many forests that differ by their seeds only, from 0 on. */
    Forest trainBag(int size) {
        return Forest.mean(IntStream.range(0, size).mapToObj(this::train).toList());
    }

    Forest train(long seed) {
        var random = new SplittableRandom(seed);
        var run = new Run();
        var trees = new ArrayList<Tree>();
        for (int t = 0; t < settings.trees(); t++) {
            trees.add(run.grow(random));
        }
        return new Forest(run.base, List.copyOf(trees));
    }

    /** What changes while one forest grows. */
    private final class Run {
        private final double[] weights;
        private final double[] sums;
        private final double base;
        private final double[] gradients;
        private final double[] curvatures;
        private final byte[] nodes;

        Run() {
            var size = examples.size();
            var total = Arrays.stream(examples.weights()).sum();
            weights = Arrays.stream(examples.weights())
                    .map(weight -> weight * size / total)
                    .toArray();
            var wanted = IntStream.range(0, size)
                    .mapToDouble(i -> weights[i] * examples.wanted()[i])
                    .sum();
            base = Math.log(wanted / (size - wanted));
            sums = new double[size];
            Arrays.fill(sums, base);
            gradients = new double[size];
            curvatures = new double[size];
            nodes = new byte[size];
        }

        Tree grow(SplittableRandom random) {
            for (int k = 0; k < nodes.length; k++) {
                var score = 1 / (1 + Math.exp(-sums[k]));
                gradients[k] = weights[k] * (score - examples.wanted()[k]);
                curvatures[k] = weights[k] * score * (1 - score);
            }
            Arrays.fill(nodes, (byte) 0);
            var rows = sample(nodes.length, settings.rows(), random);
            var columns = sample(bins.columns().length, settings.columns(), random);
            var tree = Tree.ofDepth(settings.depth());
            tree.features()[0] = Tree.LEAF;
            for (int depth = 0; depth < settings.depth(); depth++) {
                split(tree, depth, rows, columns);
            }
            settle(tree, rows);
            return tree;
        }

        private void split(Tree tree, int depth, int[] rows, int[] columns) {
            var first = (1 << depth) - 1;
            var splits = new Split[1 << depth];
            Arrays.fill(splits, Split.NONE);
            for (var column : columns) {
                var sums = new Histogram(splits.length, settings.bins());
                for (var k : rows) {
                    if (nodes[k] >= first) {
                        sums.add(nodes[k] - first, bins.columns()[column][k], gradients[k], curvatures[k]);
                    }
                }
                for (int s = 0; s < splits.length; s++) {
                    splits[s] = sums.better(s, column, splits[s], settings);
                }
            }
            for (int s = 0; s < splits.length; s++) {
                if (splits[s].gain() > settings.leastGain()) {
                    part(tree, first + s, splits[s]);
                }
            }
        }

        private void part(Tree tree, int node, Split split) {
            tree.features()[node] = split.column();
            tree.values()[node] = bins.edges()[split.column()][split.bin()];
            tree.features()[2 * node + 1] = Tree.LEAF;
            tree.features()[2 * node + 2] = Tree.LEAF;
            for (int k = 0; k < nodes.length; k++) {
                if (nodes[k] == node) {
                    var isLeft = bins.columns()[split.column()][k] <= split.bin();
                    nodes[k] = (byte) (2 * node + (isLeft ? 1 : 2));
                }
            }
        }

        /** Gives the leaves their values by the sampled rows, and adds them to the sums of all. */
        private void settle(Tree tree, int[] rows) {
            var slopes = new double[tree.values().length];
            var evidence = new double[tree.values().length];
            for (var k : rows) {
                slopes[nodes[k]] += gradients[k];
                evidence[nodes[k]] += curvatures[k];
            }
            for (int n = 0; n < slopes.length; n++) {
                if (tree.features()[n] == Tree.LEAF) {
                    tree.values()[n] = -settings.rate() * slopes[n] / (evidence[n] + settings.shrinkage());
                }
            }
            for (int k = 0; k < sums.length; k++) {
                sums[k] += tree.values()[nodes[k]];
            }
        }
    }

    private static int[] sample(int size, double share, SplittableRandom random) {
        var sampled = new int[size];
        var count = 0;
        for (int i = 0; i < size; i++) {
            if (random.nextDouble() < share) {
                sampled[count++] = i;
            }
        }
        return Arrays.copyOf(sampled, count);
    }

    /** The best place to part the examples of a node: values up to this bin go left. */
    record Split(int column, int bin, double gain) {
        static final Split NONE = new Split(-1, -1, 0);
    }
}

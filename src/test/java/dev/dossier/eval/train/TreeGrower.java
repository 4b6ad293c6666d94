package dev.dossier.eval.train;

import dev.dossier.eval.train.Trees.Node;
import java.util.Arrays;

/** Grows one tree, level by level: each node is split where the loss falls most. */
final class TreeGrower {
    private static final double LEAST_CURVE = 3;
    private static final double LEAST_GAIN = 0.5;

    private final BinnedColumns columns;
    private final double[] slopes;
    private final double[] curves;
    private final int depth;
    private final double shrinkage;
    private final double rate;
    private final int[] at;
    private final Node[] nodes;
    /** The bin that the rows of a split node are parted behind. */
    private final int[] splits;

    TreeGrower(BinnedColumns columns, double[] slopes, double[] curves, int depth, double shrinkage, double rate) {
        this.columns = columns;
        this.slopes = slopes;
        this.curves = curves;
        this.depth = depth;
        this.shrinkage = shrinkage;
        this.rate = rate;
        this.at = new int[slopes.length];
        this.nodes = new Node[(2 << depth) - 1];
        this.splits = new int[nodes.length];
    }

    /** From the given rows and columns. */
    Node[] grow(int[] rows, int[] some) {
        Arrays.fill(nodes, Node.ABSENT);
        nodes[0] = new Node(-1, 0);
        for (int d = 0; d <= depth; d++) {
            level(new Level((1 << d) - 1, 1 << d), rows, d < depth ? some : new int[0]);
        }
        return nodes;
    }

    /** The nodes of one depth: sums of their rows, and the best split of each, if any. */
    private static final class Level {
        private final int first;
        private final int width;
        private final double[] slope;
        private final double[] curve;
        private final double[] gain;
        private final int[] column;
        private final int[] bin;

        Level(int first, int width) {
            this.first = first;
            this.width = width;
            slope = new double[width];
            curve = new double[width];
            gain = new double[width];
            column = new int[width];
            bin = new int[width];
            Arrays.fill(gain, LEAST_GAIN);
            Arrays.fill(column, -1);
        }
    }

    private void level(Level level, int[] rows, int[] some) {
        for (int row : rows) {
            var k = at[row] - level.first;
            if (k >= 0) {
                level.slope[k] += slopes[row];
                level.curve[k] += curves[row];
            }
        }
        for (int column : some) {
            split(level, rows, column);
        }
        for (int k = 0; k < level.width; k++) {
            settle(level, k);
        }
        for (int row = 0; row < at.length; row++) {
            var node = nodes[at[row]];
            if (node.feature() >= 0) {
                var isLeft = columns.bins(node.feature())[row] <= splits[at[row]];
                at[row] = 2 * at[row] + (isLeft ? 1 : 2);
            }
        }
    }

    private void split(Level level, int[] rows, int column) {
        var bins = columns.bins(column);
        var count = columns.edges(column).length + 1;
        var slope = new double[level.width * count];
        var curve = new double[level.width * count];
        for (int row : rows) {
            var k = at[row] - level.first;
            if (k >= 0) {
                slope[k * count + bins[row]] += slopes[row];
                curve[k * count + bins[row]] += curves[row];
            }
        }
        for (int k = 0; k < level.width; k++) {
            double left = 0;
            double leftCurve = 0;
            for (int bin = 0; bin < count - 1; bin++) {
                left += slope[k * count + bin];
                leftCurve += curve[k * count + bin];
                var gain = gain(level, k, left, leftCurve);
                if (gain > level.gain[k]) {
                    level.gain[k] = gain;
                    level.column[k] = column;
                    level.bin[k] = bin;
                }
            }
        }
    }

    private double gain(Level level, int k, double left, double leftCurve) {
        var rightCurve = level.curve[k] - leftCurve;
        if (leftCurve < LEAST_CURVE || rightCurve < LEAST_CURVE) {
            return 0;
        }
        return worth(left, leftCurve)
                + worth(level.slope[k] - left, rightCurve)
                - worth(level.slope[k], level.curve[k]);
    }

    private double worth(double slope, double curve) {
        return slope * slope / (curve + shrinkage);
    }

    private void settle(Level level, int k) {
        var n = level.first + k;
        if (nodes[n].feature() == Node.ABSENT.feature()) {
            return;
        }
        if (level.column[k] < 0) {
            nodes[n] = new Node(-1, -level.slope[k] / (level.curve[k] + shrinkage) * rate);
            return;
        }
        nodes[n] = new Node(level.column[k], columns.edges(level.column[k])[level.bin[k]]);
        splits[n] = level.bin[k];
        nodes[2 * n + 1] = new Node(-1, 0);
        nodes[2 * n + 2] = new Node(-1, 0);
    }
}

package dev.dossier.eval.train;

import java.util.Arrays;

/**
 * A decision tree, its nodes in order of depth: the left branch of node n is node 2n+1, the right one 2n+2.
 *
 * @param features the feature that a node asks for, {@link #LEAF} or {@link #ABSENT}
 * @param values the threshold of a node, the value of a leaf
 */
record Tree(int[] features, double[] values) {
    static final int LEAF = -1;
    static final int ABSENT = -2;

    static Tree ofDepth(int depth) {
        var size = (1 << depth + 1) - 1;
        var features = new int[size];
        Arrays.fill(features, ABSENT);
        return new Tree(features, new double[size]);
    }

    double value(double[] row) {
        var n = 0;
        while (features[n] != LEAF) {
            n = (float) row[features[n]] <= values[n] ? 2 * n + 1 : 2 * n + 2;
        }
        return values[n];
    }
}

package dev.dossier.eval.train;

import dev.dossier.eval.train.GradientBoosting.Settings;
import dev.dossier.eval.train.GradientBoosting.Split;

/** The sums of first and second derivatives in each bin of one feature, for each node of a tree's level. */
final class Histogram {
    private final int bins;
    private final double[] slopes;
    private final double[] evidence;

    Histogram(int nodes, int bins) {
        this.bins = bins;
        slopes = new double[nodes * bins];
        evidence = new double[nodes * bins];
    }

    void add(int node, int bin, double slope, double curvature) {
        slopes[node * bins + bin] += slope;
        evidence[node * bins + bin] += curvature;
    }

    /** The best split of the node on this column where it is better than {@code best}. */
    Split better(int node, int column, Split best, Settings settings) {
        var from = node * bins;
        var slope = 0.0;
        var weight = 0.0;
        for (int b = from; b < from + bins; b++) {
            slope += slopes[b];
            weight += evidence[b];
        }
        var whole = worth(slope, weight, settings);
        var left = 0.0;
        var leftWeight = 0.0;
        var found = best;
        for (int b = 0; b < bins - 1; b++) {
            left += slopes[from + b];
            leftWeight += evidence[from + b];
            if (leftWeight >= settings.leastEvidence() && weight - leftWeight >= settings.leastEvidence()) {
                var gain =
                        worth(left, leftWeight, settings) + worth(slope - left, weight - leftWeight, settings) - whole;
                found = gain > found.gain() ? new Split(column, b, gain) : found;
            }
        }
        return found;
    }

    private static double worth(double slope, double weight, Settings settings) {
        return slope * slope / (weight + settings.shrinkage());
    }
}

package dev.dossier.eval.train;

import java.util.Arrays;

/** The columns of a table with their values put into at most {@value #BINS} bins each, by rank. */
final class BinnedColumns {
    private static final int BINS = 40;

    private final byte[][] bins;
    private final double[][] edges;

    BinnedColumns(double[][] rows) {
        var columns = rows[0].length;
        bins = new byte[columns][rows.length];
        edges = new double[columns][];
        var values = new double[rows.length];
        for (int c = 0; c < columns; c++) {
            for (int i = 0; i < rows.length; i++) {
                values[i] = rows[i][c];
            }
            edges[c] = edges(values);
            for (int i = 0; i < rows.length; i++) {
                var found = Arrays.binarySearch(edges[c], rows[i][c]);
                bins[c][i] = (byte) (found >= 0 ? found : -found - 1);
            }
        }
    }

    /** Between neighbouring values; rounded to what is written down. */
    private static double[] edges(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var distinct = Arrays.stream(sorted).distinct().toArray();
        if (distinct.length <= BINS) {
            var edges = new double[distinct.length - 1];
            for (int i = 0; i < edges.length; i++) {
                edges[i] = (float) ((distinct[i] + distinct[i + 1]) / 2);
            }
            return edges;
        }
        var edges = new double[BINS - 1];
        for (int i = 1; i < BINS; i++) {
            edges[i - 1] = (float) sorted[(int) ((long) i * sorted.length / BINS)];
        }
        return Arrays.stream(edges)
                .distinct()
                .filter(edge -> edge < sorted[sorted.length - 1])
                .toArray();
    }

    int count() {
        return edges.length;
    }

    /** The bin of each row: the number of edges that its value is above. */
    byte[] bins(int column) {
        return bins[column];
    }

    double[] edges(int column) {
        return edges[column];
    }
}

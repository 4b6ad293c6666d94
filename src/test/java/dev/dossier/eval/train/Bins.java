package dev.dossier.eval.train;

import java.util.Arrays;

/**
 * Values sorted into so many bins each feature at most, so that splits are looked for between bins only.
 *
 * @param edges the upper edge of each feature's bins but the last: a value is in the first bin whose edge it does not exceed
 * @param columns the bin of each value
 */
record Bins(float[][] edges, byte[][] columns) {
    static Bins of(float[][] values, int most) {
        var edges = new float[values.length][];
        var columns = new byte[values.length][];
        for (int f = 0; f < values.length; f++) {
            edges[f] = edges(values[f], most);
            columns[f] = new byte[values[f].length];
            for (int i = 0; i < values[f].length; i++) {
                var place = Arrays.binarySearch(edges[f], values[f][i]);
                columns[f][i] = (byte) (place < 0 ? -place - 1 : place);
            }
        }
        return new Bins(edges, columns);
    }

    /** Midway between two values: between each two where they are few, else so that bins hold about as many. */
    private static float[] edges(float[] values, int most) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var distinct = distinct(sorted);
        var edges = new float[most - 1];
        var count = 0;
        var last = -1;
        for (int b = 1; b < most; b++) {
            var place = distinct.length <= most
                    ? b - 1
                    : Arrays.binarySearch(distinct, sorted[(int) ((long) b * sorted.length / most)]);
            if (place > last && place + 1 < distinct.length) {
                edges[count++] = (distinct[place] + distinct[place + 1]) / 2;
                last = place;
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private static float[] distinct(float[] sorted) {
        var distinct = new float[sorted.length];
        var count = 0;
        for (var value : sorted) {
            if (count == 0 || value != distinct[count - 1]) {
                distinct[count++] = value;
            }
        }
        return Arrays.copyOf(distinct, count);
    }
}

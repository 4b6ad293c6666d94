package dev.dossier.eval.train;

import java.util.List;

/**
 * The blocks of pages, or lines of dumps, that a model learns from, in columns.
 *
 * @param columns the values of each feature, one an example
 * @param wanted how much of each belongs to its article, 0 to 1
 * @param weights what a wrong judgement of each costs
 */
record Examples(float[][] columns, double[] wanted, double[] weights) {
    /** One block or line. */
    record Example(double[] row, double wanted, double weight) {}

    static Examples of(List<Example> examples) {
        var columns = new float[examples.get(0).row().length][examples.size()];
        for (int e = 0; e < examples.size(); e++) {
            for (int f = 0; f < columns.length; f++) {
                columns[f][e] = (float) examples.get(e).row()[f];
            }
        }
        return new Examples(
                columns,
                examples.stream().mapToDouble(Example::wanted).toArray(),
                examples.stream().mapToDouble(Example::weight).toArray());
    }

    int size() {
        return wanted.length;
    }
}

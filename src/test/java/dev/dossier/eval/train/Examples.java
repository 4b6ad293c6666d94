package dev.dossier.eval.train;

import java.util.List;

/**
 * The blocks that a model learns from, in columns.
 *
 * @param columns the values of each feature, one a block
 * @param wanted how much of each block belongs to its article, 0 to 1
 * @param weights what a wrong judgement of each block costs
 */
record Examples(float[][] columns, double[] wanted, double[] weights) {
    /** One block. */
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

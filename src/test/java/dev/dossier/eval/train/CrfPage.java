package dev.dossier.eval.train;

/**
 * One sequence to learn from.
 *
 * @param features for each place the numbers of the features that hold there
 * @param gold the state of each place
 * @param cost what it costs at each place to take text for something else, or the other way round
 * @param weight of the sequence
 */
record CrfPage(int[][] features, int[] gold, double[] cost, double weight) {
    int size() {
        return gold.length;
    }
}

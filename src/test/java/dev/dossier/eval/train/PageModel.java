package dev.dossier.eval.train;

import java.util.Arrays;

/**
 * The two models that judge a page's blocks.
 *
 * @param first sees the blocks one by one
 * @param second sees the first one's scores around each block
 */
record PageModel(Forest first, Forest second) {
    /** The text that these models find on a page. */
    String body(LabelledPage page) {
        var scores = scores(second, page.blocks().neighbourRows(scores(first, page.rows())));
        return page.blocks().body(scores);
    }

    static double[] scores(Forest forest, double[][] rows) {
        return Arrays.stream(rows).mapToDouble(forest::score).toArray();
    }
}

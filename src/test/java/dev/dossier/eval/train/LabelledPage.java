package dev.dossier.eval.train;

import dev.dossier.eval.Truth;
import dev.dossier.eval.train.Examples.Example;
import dev.dossier.extract.BlockTable;
import java.util.ArrayList;
import java.util.List;

/**
 * A page with what a person found on it.
 *
 * @param set the set of pages that it belongs to
 * @param site the registrable domain of its site, so that pages of one site are told whatever the set: {@code example.org}
 * @param labels what a model should say of its blocks
 * @param rows what can be seen of its blocks
 */
record LabelledPage(String set, String site, Truth truth, BlockTable blocks, Labels labels, double[][] rows) {
    /**
     * Most pages of the sets hold their text in JSON-LD, many pages of the web do not: each block that could be compared with it stands
     * among the examples a second time as if it could not, so that the model does not lean on it.
     */
    private static final double WITHOUT_LINKED_BODY = 0.4;

    private static final int IN_LINKED_BODY = BlockTable.FEATURES.indexOf("in-linked-body");
    private static final int LINKED_BODY_OF_PAGE = BlockTable.FEATURES.indexOf("linked-body-of-page");

    static LabelledPage of(String set, Truth truth, BlockTable blocks) {
        var labels =
                truth.body().isEmpty() ? SnippetLabels.label(blocks, truth) : BlockLabels.label(blocks, truth.body());
        return new LabelledPage(set, Site.of(truth.site()), truth, blocks, labels, blocks.rows());
    }

    /** The examples for a model that sees the blocks one by one. */
    List<Example> examples() {
        var examples = new ArrayList<Example>();
        for (var example : examples(rows)) {
            var isCompared = example.row()[IN_LINKED_BODY] >= 0;
            var share = isCompared ? 1 - WITHOUT_LINKED_BODY : 1;
            examples.add(new Example(example.row(), example.wanted(), example.weight() * share));
            if (isCompared) {
                var row = withoutLinkedBody(example.row());
                examples.add(new Example(row, example.wanted(), example.weight() * WITHOUT_LINKED_BODY));
            }
        }
        return examples;
    }

    /** The examples for a model that sees what the first scores of the page say. */
    List<Example> examples(double[] scores) {
        return examples(blocks.neighbourRows(scores));
    }

    /** What a rule removes whatever the model says of it need not be learnt. */
    private List<Example> examples(double[][] rows) {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < rows.length; i++) {
            if (labels.weights()[i] > 0 && !blocks.isRemovedByRule(i)) {
                examples.add(new Example(rows[i], labels.wanted()[i], labels.weights()[i]));
            }
        }
        return examples;
    }

    private static double[] withoutLinkedBody(double[] row) {
        var copy = row.clone();
        copy[IN_LINKED_BODY] = -1;
        copy[LINKED_BODY_OF_PAGE] = 0;
        return copy;
    }
}

package dev.dossier.eval.train;

import dev.dossier.extract.DumpRows;
import java.util.Map;

/**
 * A dump with its labels and what is measured of it.
 *
 * @param words of each line
 * @param isText for each line whether it is of the article
 */
record LabelledDump(DumpPage page, DumpRows rows, int[] words, boolean[] isText) {
    private static final Map<String, Double> CHAIN_WEIGHTS = Map.of("textagg", 2.5, "textcap", 1.5);
    private static final Map<String, Double> TREE_WEIGHTS = Map.of("textagg", 1.5, "textcap", 1.5);
    private static final double CHAIN_WEIGHT_OF_RENDERED = 0.3;
    private static final double TREE_WEIGHT_OF_RENDERED = 1.2;
    /** What a wrong line costs while the chain is fitted, for a quarter of an article's words or more. */
    private static final double COST = 10;

    private static final int OPENING = 1;
    private static final int TEXT = 2;
    private static final int BOX = 3;
    private static final int CLOSING = 4;
    private static final int BELOW = 5;

    static LabelledDump of(DumpPage page) {
        var rows = new DumpRows(page.lines());
        var words = rows.texts().stream()
                .mapToInt(line -> DumpLabels.words(line).size())
                .toArray();
        return new LabelledDump(page, rows, words, DumpLabels.of(rows.texts(), page.truth()));
    }

    int size() {
        return words.length;
    }

    /** The share of the article's characters that is found among the lines; can be above 1. */
    double found() {
        var texts = rows.texts();
        double found = 0;
        for (int i = 0; i < size(); i++) {
            found += isText[i] ? texts.get(i).length() : 0;
        }
        return found / Math.max(1, page.truth().length());
    }

    private int articleWords(int least) {
        int sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += isText[i] ? words[i] : 0;
        }
        return Math.max(least, sum);
    }

    /** The dump as a sequence for the chain. */
    CrfPage sequence() {
        var all = articleWords(20);
        var cost = new double[size()];
        for (int i = 0; i < size(); i++) {
            cost[i] = COST * (Math.min(1, 4.0 * words[i] / all) + 0.02);
        }
        var weight = CHAIN_WEIGHTS.getOrDefault(page.set(), CHAIN_WEIGHT_OF_RENDERED);
        return new CrfPage(rows.weighedIn(), parts(), cost, weight);
    }

    private int[] parts() {
        int first = 0;
        while (first < size() && !isText[first]) {
            first++;
        }
        int last = size() - 1;
        while (last > first && !isText[last]) {
            last--;
        }
        var parts = new int[size()];
        for (int i = first; i < size(); i++) {
            var inside = i == first ? OPENING : isText[i] ? TEXT : BOX;
            parts[i] = i <= last ? inside : i == last + 1 ? CLOSING : BELOW;
        }
        return first == size() ? new int[size()] : parts;
    }

    /** What each line counts for the trees: its share of the article's words, so that all articles count alike. */
    double[] treeWeights() {
        var all = articleWords(30);
        var weight = TREE_WEIGHTS.getOrDefault(page.set(), TREE_WEIGHT_OF_RENDERED);
        var weights = new double[size()];
        for (int i = 0; i < size(); i++) {
            weights[i] = weight * (Math.min(0.3, (double) words[i] / all) + 0.003);
        }
        return weights;
    }
}

package dev.dossier.eval.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Boosted decision trees.
 *
 * @param base the logarithm of the odds before any tree speaks
 * @param trees nodes in the order of depth: the left one of node n is node 2n+1, the right one 2n+2
 */
record Trees(double base, List<Node[]> trees) {
    /** Goes left where the feature is at most {@code value}; a leaf has feature -1 and adds {@code value}; -2 is no node. */
    record Node(int feature, double value) {
        static final Node ABSENT = new Node(-2, 0);
    }

    /** How likely a row is of the article, 0 to 1. */
    double score(double[] row) {
        var sum = base;
        for (var tree : trees) {
            int n = 0;
            while (tree[n].feature() >= 0) {
                n = row[tree[n].feature()] <= tree[n].value() ? 2 * n + 1 : 2 * n + 2;
            }
            sum += tree[n].value();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Several that vote together. */
    static Trees mean(List<Trees> bags) {
        var all = new ArrayList<Node[]>();
        double base = 0;
        for (var bag : bags) {
            base += bag.base() / bags.size();
            for (var tree : bag.trees()) {
                var nodes = tree.clone();
                for (int n = 0; n < nodes.length; n++) {
                    if (nodes[n].feature() == -1) {
                        nodes[n] = new Node(-1, nodes[n].value() / bags.size());
                    }
                }
                all.add(nodes);
            }
        }
        return new Trees(base, List.copyOf(all));
    }

    /** As they stand in a resource of the extractor: {@code base}, then a tree a line. */
    List<String> lines(List<String> features) {
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, "base %.4f", base));
        for (var tree : trees) {
            int last = tree.length;
            while (tree[last - 1].feature() == -2) {
                last--;
            }
            var nodes = new ArrayList<String>();
            for (var node : List.of(tree).subList(0, last)) {
                nodes.add(line(node, features));
            }
            lines.add(String.join(" ", nodes));
        }
        return List.copyOf(lines);
    }

    private static String line(Node node, List<String> features) {
        if (node.feature() == -2) {
            return ".";
        }
        return node.feature() == -1
                ? String.format(Locale.ROOT, "=%.3g", node.value())
                : features.get(node.feature()) + "<=" + (float) node.value();
    }
}

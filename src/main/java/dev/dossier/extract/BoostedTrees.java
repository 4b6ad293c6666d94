package dev.dossier.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores a block or a line by its features: the sum of small decision trees, as in gradient boosting (Friedman 2001), made a probability. The
 * trees stand in a resource, one a line, the nodes in order of depth: {@code feature<=threshold} or {@code =value}; the left branch of
 * node n is node 2n+1, the right one 2n+2, absent nodes are {@code .}.
 */
final class BoostedTrees {
    private final double base;
    private final List<Node[]> trees = new ArrayList<>();

    /** A leaf has no feature, and a value where a node has its threshold. */
    private record Node(int feature, double value) {
        static final Node ABSENT = new Node(-2, 0);

        boolean isLeaf() {
            return feature < 0;
        }
    }

    private BoostedTrees(List<String> lines, List<String> features) {
        Map<String, Integer> indexes = new HashMap<>();
        features.forEach(feature -> indexes.put(feature, indexes.size()));
        base = Double.parseDouble(lines.get(0).substring("base ".length()));
        for (var line : lines.subList(1, lines.size())) {
            trees.add(List.of(line.split(" ")).stream()
                    .map(node -> node(node, indexes))
                    .toArray(Node[]::new));
        }
    }

    /** The model in the resource {@code name}, for rows whose features are {@code features}, in order. */
    static BoostedTrees read(String name, List<String> features) {
        return new BoostedTrees(ResourceLines.read(name), features);
    }

    private static Node node(String text, Map<String, Integer> indexes) {
        if (text.equals(".")) {
            return Node.ABSENT;
        }
        if (text.startsWith("=")) {
            return new Node(-1, Double.parseDouble(text.substring(1)));
        }
        var parting = text.indexOf("<=");
        var feature = indexes.get(text.substring(0, parting));
        if (feature == null) {
            throw new IllegalStateException("the model asks for an unknown feature: " + text);
        }
        return new Node(feature, Double.parseDouble(text.substring(parting + 2)));
    }

    /** How likely what has these features belongs to the article, 0 to 1. */
    double score(double[] features) {
        var sum = base;
        for (var tree : trees) {
            var n = 0;
            while (!tree[n].isLeaf()) {
                n = features[tree[n].feature()] <= tree[n].value() ? 2 * n + 1 : 2 * n + 2;
            }
            sum += tree[n].value();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

package dev.dossier.eval.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Trees whose values add up to the logarithm of the odds that a block or line belongs to its article.
 *
 * @param base what is added for every row
 */
record Forest(double base, List<Tree> trees) {
    /** How likely what has these features belongs to its article, 0 to 1. */
    double score(double[] row) {
        var sum = base + trees.stream().mapToDouble(tree -> tree.value(row)).sum();
        return 1 / (1 + Math.exp(-sum));
    }

    /** One forest that says what these say on average. */
    static Forest mean(List<Forest> forests) {
        var trees = new ArrayList<Tree>();
        for (var forest : forests) {
            for (var tree : forest.trees()) {
                var values = tree.values().clone();
                for (int n = 0; n < values.length; n++) {
                    values[n] /= tree.features()[n] == Tree.LEAF ? forests.size() : 1;
                }
                trees.add(new Tree(tree.features(), values));
            }
        }
        return new Forest(forests.stream().mapToDouble(Forest::base).average().orElse(0), trees);
    }

    /** The lines that the program reads, one a tree. */
    List<String> lines(List<String> names) {
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, "base %.4g", base));
        trees.forEach(tree -> lines.add(line(tree, names)));
        return lines;
    }

    private static String line(Tree tree, List<String> names) {
        var nodes = new ArrayList<String>();
        for (int n = 0; n < tree.features().length; n++) {
            nodes.add(node(tree.features()[n], tree.values()[n], names));
        }
        return nodes.stream().collect(Collectors.joining(" ")).replaceFirst("(?: \\.)+$", "");
    }

    private static String node(int feature, double value, List<String> names) {
        return switch (feature) {
            case Tree.ABSENT -> ".";
            case Tree.LEAF -> String.format(Locale.ROOT, "=%.4g", value);
            default -> names.get(feature) + "<=" + Float.toString((float) value);
        };
    }
}

package dev.dossier.eval.train;

import dev.dossier.eval.Truth;
import dev.dossier.extract.BlockTable;
import java.util.List;
import java.util.stream.IntStream;

/** Labels the blocks that hold a snippet which the article must or must not hold; of all others nothing is known. */
final class SnippetLabels {
    /** A snippet is worth this share of an article: sets give some six of them a page. */
    private static final double WEIGHT = 0.12;

    private SnippetLabels() {}

    static Labels label(BlockTable blocks, Truth truth) {
        var texts = IntStream.range(0, blocks.size())
                .mapToObj(i -> blanks(blocks.text(i)))
                .toList();
        var wanted = new double[texts.size()];
        var weights = new double[texts.size()];
        for (var snippet : truth.with()) {
            for (var i : holding(texts, snippet)) {
                wanted[i] = 1;
                weights[i] += WEIGHT;
            }
        }
        for (var snippet : truth.without()) {
            var holding = holding(texts, snippet);
            if (holding.size() == 1 && wanted[holding.get(0)] == 0) {
                weights[holding.get(0)] += WEIGHT;
            }
        }
        return new Labels(wanted, weights);
    }

    private static List<Integer> holding(List<String> texts, String snippet) {
        var text = blanks(snippet);
        return IntStream.range(0, texts.size())
                .filter(i -> !text.isEmpty() && texts.get(i).contains(text))
                .boxed()
                .toList();
    }

    private static String blanks(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }
}

package dev.dossier.eval.train;

import dev.dossier.extract.BlockTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Labels the blocks of a page whose article is known: a block belongs to it as far as its runs of four words stand there. A block
 * weighs as much as its share of the article, so that pages count alike; where a text stands twice on the page, one place counts.
 */
final class BlockLabels {
    private static final int RUN = 4;
    private static final double LIKELY = 0.5;
    private static final double SURE = 0.6;
    private static final int LONGEST_BLOCK = 200;
    private static final int SHORTEST_ARTICLE = 30;
    private static final double MOST_WEIGHT = 0.3;
    /** Blocks without words that count still count a little: each is a line that a reader sees. */
    private static final double LEAST_WEIGHT = 0.002;
    /** Words of the article that must stand near a short block which it may hold by chance. */
    private static final double NEAR_WORDS = 20;

    private static final int NEAR = 6;
    private static final int SHORT = 8;

    private final BlockTable blocks;
    private final List<List<String>> words = new ArrayList<>();
    private final double[] wanted;
    private final double[] weights;

    private BlockLabels(BlockTable blocks) {
        this.blocks = blocks;
        IntStream.range(0, blocks.size()).forEach(i -> words.add(Words.of(blocks.text(i))));
        wanted = new double[blocks.size()];
        weights = new double[blocks.size()];
    }

    static Labels label(BlockTable blocks, String article) {
        var labels = new BlockLabels(blocks);
        labels.compare(article);
        labels.keepOneOfEquals();
        labels.dropRepeatingCaptions();
        labels.dropStrays();
        return new Labels(labels.wanted, labels.weights);
    }

    private void compare(String article) {
        var all = Words.of(article);
        var runs = Set.copyOf(Words.runs(all));
        var lines = new HashSet<String>();
        article.lines().forEach(line -> lines.add(String.join(" ", Words.of(line))));
        for (int i = 0; i < wanted.length; i++) {
            var own = words.get(i);
            if (!own.isEmpty()) {
                wanted[i] = own.size() < RUN ? (lines.contains(String.join(" ", own)) ? 1 : 0) : share(own, runs);
                var share = Math.min(own.size(), LONGEST_BLOCK) / (double) Math.max(SHORTEST_ARTICLE, all.size());
                weights[i] = Math.min(MOST_WEIGHT, share) + LEAST_WEIGHT;
            }
        }
    }

    private static double share(List<String> words, Set<String> runs) {
        var own = Words.runs(words);
        return own.stream().filter(runs::contains).count() / (double) Math.max(1, own.size());
    }

    private double mass(int i) {
        return wanted[i] > SURE ? wanted[i] * words.get(i).size() : 0;
    }

    private void keepOneOfEquals() {
        Map<String, List<Integer>> equals = new TreeMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] > LIKELY) {
                equals.computeIfAbsent(String.join(" ", words.get(i)), text -> new ArrayList<>())
                        .add(i);
            }
        }
        var middle = middle();
        var order = Comparator.comparing((Integer i) -> blocks.isCaption(i))
                .thenComparing(i -> !blocks.isParagraph(i))
                .thenComparing(i -> Math.abs(i - middle));
        equals.values().forEach(places -> {
            var best = places.stream().min(order).orElseThrow();
            places.stream().filter(i -> !i.equals(best)).forEach(i -> wanted[i] = 0);
        });
    }

    /** The block with the article's middle word. */
    private int middle() {
        var total = IntStream.range(0, wanted.length).mapToDouble(this::mass).sum();
        var sum = 0.0;
        for (int i = 0; i < wanted.length; i++) {
            sum += mass(i);
            if (sum >= total / 2) {
                return i;
            }
        }
        return 0;
    }

    private void dropRepeatingCaptions() {
        var said = new HashSet<String>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] > LIKELY && !blocks.isCaption(i)) {
                said.addAll(Words.runs(words.get(i)));
            }
        }
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] > LIKELY && blocks.isCaption(i) && share(words.get(i), said) > SURE) {
                wanted[i] = 0;
            }
        }
    }

    private void dropStrays() {
        var masses = IntStream.range(0, wanted.length).mapToDouble(this::mass).toArray();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] > LIKELY && words.get(i).size() < SHORT) {
                var near = -masses[i];
                for (int j = Math.max(0, i - NEAR); j <= Math.min(masses.length - 1, i + NEAR); j++) {
                    near += masses[j];
                }
                wanted[i] = near < NEAR_WORDS ? 0 : wanted[i];
            }
        }
    }
}

package dev.dossier.extract;

import dev.dossier.extract.BlockFeatures.Signature;
import dev.dossier.extract.HtmlBlock.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/**
 * Counts what the first scores of all blocks say of each of them: a line amid text is text, the same line amid links is not; and the
 * paragraphs of one template stay together (stacking, Wolpert 1992; on sequences, Cohen and Carvalho 2005).
 */
final class NeighbourFeatures {
    private static final int NEIGHBOURS = 4;
    /** Scores are compared as logarithms of odds, within these bounds; beyond the page's ends nothing is likely. */
    private static final double MOST_ODDS = 4;

    private static final double BEYOND = -4.5;
    /** What a block weighs that has next to no text, and what one weighs at most. */
    private static final double LEAST_WEIGHT = 10;

    private static final double MOST_WEIGHT = 600;
    /** So much text without a say is added to a group, so that a group of one short line says little. */
    private static final double DOUBT = 100;

    private static final double SURE = 0.7;
    private static final double LONG = 80;
    private static final int MOST_STEPS = 12;
    private static final int MOST_ALIKE = 10;

    private static final String[] NEXT = names("score-next");
    private static final String[] BEFORE = names("score-before");
    /** The names of the features, in the order of the values. */
    static final List<String> NAMES = names();

    private final List<HtmlBlock> blocks;
    private final double[] scores;
    private final double[] odds;
    private final double[] weights;
    private final double[] likelyBefore;
    private final BlockFeatures features;
    private final Group[] templates;
    private final Group[] parents;
    private final int[] sureBefore;
    private final int[] sureNext;

    /** Blocks that a page treats alike. */
    private static final class Group {
        private double odds;
        private double weight;
        private int size;

        void add(double blockOdds, double blockWeight) {
            odds += blockOdds * blockWeight;
            weight += blockWeight;
            size++;
        }

        /** What the others of the group say of a block. */
        double others(double blockOdds, double blockWeight) {
            return (odds - blockOdds * blockWeight) / (weight - blockWeight + DOUBT);
        }
    }

    /** @param scores how likely each block belongs to the article by itself, 0 to 1 */
    NeighbourFeatures(List<HtmlBlock> blocks, BlockFeatures features, double[] scores) {
        this.blocks = blocks;
        this.features = features;
        this.scores = scores;
        this.odds = Arrays.stream(scores).map(NeighbourFeatures::odds).toArray();
        this.weights = new double[scores.length];
        this.likelyBefore = new double[scores.length + 1];
        this.templates = new Group[scores.length];
        this.parents = new Group[scores.length];
        Map<Signature, Group> bySignature = new HashMap<>();
        Map<List<String>, Group> byBox = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            weights[i] = Math.min(features.weight(i), MOST_WEIGHT) + LEAST_WEIGHT;
            likelyBefore[i + 1] = likelyBefore[i] + weights[i] * scores[i];
            templates[i] = bySignature.computeIfAbsent(Signature.of(blocks.get(i)), s -> new Group());
            templates[i].add(odds[i], weights[i]);
            parents[i] = byBox.computeIfAbsent(box(blocks.get(i)), s -> new Group());
            parents[i].add(odds[i], weights[i]);
        }
        this.sureBefore = steps(1);
        this.sureNext = steps(-1);
    }

    private static String[] names(String name) {
        var names = new String[NEIGHBOURS + 1];
        Arrays.setAll(names, d -> name + d);
        return names;
    }

    private static List<String> names() {
        var blocks = HtmlBlocks.of(Jsoup.parseBodyFragment("<p>One block.</p>").body());
        var features = new BlockFeatures(blocks, PageText.NONE);
        return new NeighbourFeatures(blocks, features, new double[1])
                .row(0, true)
                .names();
    }

    private static double odds(double score) {
        var odds = Math.log(score / (1 - score));
        return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
    }

    /** The names of the three elements around a block's own: blocks of one box share them. */
    private static List<String> box(HtmlBlock block) {
        var names = new ArrayList<String>();
        var element = block.element().parent();
        for (int up = 0; up < 3 && element != null; up++, element = element.parent()) {
            names.addAll(List.of(element.normalName(), element.className(), element.id()));
        }
        return names;
    }

    /** Blocks to the last one on that side that is surely text, at most 12. */
    private int[] steps(int direction) {
        var steps = new int[scores.length];
        var since = MOST_STEPS;
        for (int k = 0; k < steps.length; k++) {
            var i = direction > 0 ? k : steps.length - 1 - k;
            steps[i] = since;
            var isSure = scores[i] > SURE && weights[i] > LONG;
            since = isSure ? 1 : Math.min(MOST_STEPS, since + 1);
        }
        return steps;
    }

    /** What the scores say of the block with this index, from 0. */
    double[] row(int i) {
        return row(i, false).values();
    }

    private FeatureRow row(int i, boolean isNamed) {
        var row = new FeatureRow(isNamed);
        row.add("score", odds[i]);
        for (int d = 1; d <= NEIGHBOURS; d++) {
            row.add(NEXT[d], odds(i + d));
            row.add(BEFORE[d], odds(i - d));
        }
        var likely = Math.max(1, likelyBefore[scores.length]);
        row.add("likely-before", likelyBefore[i] / likely);
        row.add("likely-after", 1 - likelyBefore[i + 1] / likely);
        row.add("score-around3", around(i, 3));
        row.add("score-around8", around(i, 8));
        row.add("template-score", templates[i].others(odds[i], weights[i]));
        row.add("template-blocks", Math.min(MOST_ALIKE, templates[i].size));
        row.add("box-score", parents[i].others(odds[i], weights[i]));
        row.add("sure-before", sureBefore[i]);
        row.add("sure-next", sureNext[i]);
        addShape(row, i);
        return row;
    }

    private void addShape(FeatureRow row, int i) {
        var block = blocks.get(i);
        row.add("weight", features.weight(i));
        row.add("linked", block.linked());
        row.add("is-heading", block.kind() == Kind.HEADING);
        row.add("is-list-item", block.kind() == Kind.LIST_ITEM);
        row.add("closed", features.isClosed(i));
        row.add("stops", features.stops(i));
        row.add("against", Long.bitCount(features.box(i) & ElementNames.AGAINST_TEXT));
        row.add("in-description", features.inDescription(i));
    }

    private double odds(int i) {
        return i < 0 || i >= odds.length ? BEYOND : odds[i];
    }

    /** How much of the text within so many blocks is likely the article's. */
    private double around(int i, int range) {
        var sum = 0.0;
        var weight = 1.0;
        for (int j = Math.max(0, i - range); j <= Math.min(scores.length - 1, i + range); j++) {
            if (j != i) {
                sum += weights[j] * scores[j];
                weight += weights[j];
            }
        }
        return sum / weight;
    }
}

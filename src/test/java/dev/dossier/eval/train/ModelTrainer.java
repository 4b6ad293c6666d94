package dev.dossier.eval.train;

import dev.dossier.eval.train.BoostedTrees.Settings;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains the models on the labelled pages, or on those of some sites. The sites are dealt into parts; the second model learns from
 * scores that a first one gave to sites it had not seen, as it will when it is used.
 */
final class ModelTrainer {
    /** How many parts the sites are dealt into. */
    static final int PARTS = 8;

    /** On unseen sites depth 4, a slower rate with more trees and more evidence in a leaf each moved the mean of the sets by 0.002 or less. */
    private static final Settings FIRST = new Settings(100, 3, 0.14, 0.35, 0.8, 2, 5);

    private static final Settings SECOND = new Settings(60, 3, 0.1, 0.6, 0.8, 2, 15);
    /** Forests that differ by chance alone err in different places. */
    private static final int BAG = 3;

    private final List<LabelledPage> pages;
    private final Map<BitSet, Forest> firsts = new HashMap<>();

    ModelTrainer(List<LabelledPage> pages) {
        this.pages = pages;
    }

    /** The part that a page's site belongs to, from 0. */
    static int part(LabelledPage page) {
        return Site.part(page.site(), PARTS);
    }

    /** What is learnt from all pages. */
    PageModel train() {
        return train(new BitSet());
    }

    /** What is learnt without the sites of a part. */
    PageModel trainWithout(int part) {
        return train(with(new BitSet(), part));
    }

    private PageModel train(BitSet without) {
        var examples = pages.stream()
                .filter(page -> !without.get(part(page)))
                .flatMap(page -> page.examples(unseenScores(page, without)).stream())
                .toList();
        return new PageModel(first(without), new BoostedTrees(Examples.of(examples), SECOND).trainBag(BAG));
    }

    private double[] unseenScores(LabelledPage page, BitSet without) {
        return PageModel.scores(first(with(without, part(page))), page.rows());
    }

    private Forest first(BitSet without) {
        return firsts.computeIfAbsent(without, parts -> {
            var examples = pages.stream()
                    .filter(page -> !parts.get(part(page)))
                    .flatMap(page -> page.examples().stream())
                    .toList();
            return new BoostedTrees(Examples.of(examples), FIRST).trainBag(BAG);
        });
    }

    private static BitSet with(BitSet parts, int part) {
        var more = (BitSet) parts.clone();
        more.set(part);
        return more;
    }
}

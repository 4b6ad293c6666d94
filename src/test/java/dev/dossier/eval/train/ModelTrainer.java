package dev.dossier.eval.train;

import dev.dossier.eval.train.GradientBoosting.Settings;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains the models on the labelled pages, or on those of some sites. The sites are dealt into folds; the second model learns from
 * scores that a first one gave to sites it had not seen, as it will when it is used.
 */
final class ModelTrainer {
    static final SiteFolds FOLDS = new SiteFolds(8);

    /** On unseen sites depth 4, a slower rate with more trees and more evidence in a leaf each moved the mean of the sets by 0.002 or less. */
    private static final Settings FIRST = new Settings(100, 3, 0.14, 0.35, 0.8, 2, 5, 1e-6, 64);

    private static final Settings SECOND = new Settings(60, 3, 0.1, 0.6, 0.8, 2, 15, 1e-6, 64);
    /** Forests that differ by chance alone err in different places. */
    private static final int BAG = 3;

    private final List<LabelledPage> pages;
    private final int mostTrees;
    private final Map<BitSet, Forest> firsts = new HashMap<>();

    ModelTrainer(List<LabelledPage> pages, int mostTrees) {
        this.pages = pages;
        this.mostTrees = mostTrees;
    }

    /** The fold that a page's site is in, from 0. */
    static int fold(LabelledPage page) {
        return FOLDS.of(page.site());
    }

    /** What is learnt from all pages. */
    PageModel train() {
        return train(new BitSet());
    }

    /** What is learnt without the sites of a fold. */
    PageModel trainWithout(int fold) {
        return train(with(new BitSet(), fold));
    }

    private PageModel train(BitSet without) {
        var examples = pages.stream()
                .filter(page -> !without.get(fold(page)))
                .flatMap(page -> page.examples(unseenScores(page, without)).stream())
                .toList();
        return new PageModel(
                first(without), new GradientBoosting(Examples.of(examples), SECOND.atMost(mostTrees)).trainBag(BAG));
    }

    private double[] unseenScores(LabelledPage page, BitSet without) {
        return PageModel.scores(first(with(without, fold(page))), page.rows());
    }

    private Forest first(BitSet without) {
        return firsts.computeIfAbsent(without, folds -> {
            var examples = pages.stream()
                    .filter(page -> !folds.get(fold(page)))
                    .flatMap(page -> page.examples().stream())
                    .toList();
            return new GradientBoosting(Examples.of(examples), FIRST.atMost(mostTrees)).trainBag(BAG);
        });
    }

    private static BitSet with(BitSet folds, int fold) {
        var more = (BitSet) folds.clone();
        more.set(fold);
        return more;
    }
}

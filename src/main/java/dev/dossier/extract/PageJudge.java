package dev.dossier.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Judges the blocks of a page in four steps: a model scores each as it stands amid the whole page; a second one looks at each again in
 * the light of the scores around it; rules that know a block for something else overrule them; what is then said twice is kept once.
 */
final class PageJudge {
    private static final double LEAST_SCORE = 0.5;

    private static final BoostedTrees FIRST = BoostedTrees.read("block-model.txt", BlockFeatures.NAMES);
    private static final BoostedTrees SECOND = BoostedTrees.read("neighbour-model.txt", NeighbourFeatures.NAMES);

    /** The blocks in order, each with its verdict. */
    List<JudgedBlock> judge(List<HtmlBlock> blocks, PageText page, Optional<String> title, List<String> authors) {
        var features = new BlockFeatures(blocks, page);
        var first = new double[blocks.size()];
        Arrays.setAll(first, i -> FIRST.score(features.row(i)));
        var neighbours = new NeighbourFeatures(blocks, features, first);
        var scores = new double[blocks.size()];
        Arrays.setAll(scores, i -> SECOND.score(neighbours.row(i)));
        return judge(blocks, features, scores, new BlockRules(title, authors));
    }

    /** The verdicts for scores that are known. */
    static List<JudgedBlock> judge(List<HtmlBlock> blocks, BlockFeatures features, double[] scores, BlockRules rules) {
        var verdicts = new ArrayList<Optional<String>>();
        for (int i = 0; i < scores.length; i++) {
            var block = blocks.get(i);
            var box = features.box(i);
            verdicts.add(
                    scores[i] >= LEAST_SCORE
                            ? rules.remove(block, box, scores[i])
                            : Optional.of(rules.known(block).orElseGet(() -> RemovalName.of(block, box))));
        }
        new RepeatedText(blocks).mark(verdicts);
        return judged(blocks, scores, verdicts);
    }

    private static List<JudgedBlock> judged(List<HtmlBlock> blocks, double[] scores, List<Optional<String>> verdicts) {
        var judged = new ArrayList<JudgedBlock>();
        for (int i = 0; i < scores.length; i++) {
            judged.add(new JudgedBlock(blocks.get(i), scores[i], verdicts.get(i)));
        }
        return List.copyOf(judged);
    }
}

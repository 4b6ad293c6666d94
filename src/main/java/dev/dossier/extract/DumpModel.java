package dev.dossier.extract;

import java.util.function.ToDoubleFunction;

/**
 * What is known of the lines of dumps.
 *
 * @param chain tells how likely a line is text by its traits and those of the lines around it
 * @param trees tell it again, 0 to 1, when that is known of the whole page; a row has the features of {@link DumpFeatures#NAMES}
 */
record DumpModel(DumpChain chain, ToDoubleFunction<double[]> trees) {
    static final DumpModel STANDARD = new DumpModel(
            new DumpChain(new DumpWeights(ResourceLines.read("dump-weights.txt"))),
            BoostedTrees.read("dump-trees.txt", DumpFeatures.NAMES)::score);
}

package dev.dossier.eval.train;

import dev.dossier.extract.BlockTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Trains the two models on all labelled pages and writes them as the program reads them. */
final class BlockModelTraining {
    private BlockModelTraining() {}

    /** Learns from all pages and writes both models into the folder. */
    static void write(List<LabelledPage> pages, int mostTrees, Path folder) throws IOException {
        var model = new ModelTrainer(pages, mostTrees).train();
        write(folder.resolve("block-model.txt"), FIRST, pages, model.first().lines(BlockTable.FEATURES));
        write(
                folder.resolve("neighbour-model.txt"),
                SECOND,
                pages,
                model.second().lines(BlockTable.NEIGHBOUR_FEATURES));
    }

    private static void write(Path file, String what, List<LabelledPage> pages, List<String> trees) throws IOException {
        var sites = pages.stream().map(LabelledPage::site).distinct().count();
        var lines = new ArrayList<>(List.of(what.split("\n")));
        lines.addAll(
                List.of(String.format(Locale.ROOT, FORMAT, pages.size(), sites).split("\n")));
        lines.addAll(trees);
        Files.write(file, lines);
    }

    private static final String FIRST = """
            # How likely a block of a page belongs to its article: boosted decision trees (Friedman 2001) over the features of BlockFeatures.
            """;
    private static final String SECOND = """
            # The same in the light of the scores around the block: boosted decision trees over the features of NeighbourFeatures.
            """;
    private static final String FORMAT = """
            # One tree a line, the nodes in order of depth: "feature<=threshold" or "=value", "." where there is none; the left branch of node n
            # is node 2n+1, the right one 2n+2. The values of all trees and the base add up to the logarithm of the odds.
            # Written by dev.dossier.eval.train.BlockModelTraining, which CONTRIBUTING.md tells how to run; learnt from %d pages of %d sites.
            """;
}

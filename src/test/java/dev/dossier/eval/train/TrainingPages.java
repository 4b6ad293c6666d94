package dev.dossier.eval.train;

import dev.dossier.Shared;
import dev.dossier.eval.Truth;
import dev.dossier.eval.TruthFile;
import dev.dossier.extract.BlockTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the pages with hand-made truth that lie beside the project. */
final class TrainingPages {
    static final List<String> SETS = List.of("aeb", "fundus", "fundus_eval", "trafeval", "zh");

    private TrainingPages() {}

    /** The pages of all sets, in the order of sets and file names. */
    static List<LabelledPage> read() throws IOException {
        var pages = new ArrayList<LabelledPage>();
        for (var set : SETS) {
            read(set, Shared.path("bench/cleaning").resolve(set), pages);
        }
        return List.copyOf(pages);
    }

    private static void read(String set, Path folder, List<LabelledPage> pages) throws IOException {
        var truths = new TruthFile(folder.resolve("truth.json")).read();
        try (Stream<Path> files = Files.list(folder.resolve("html"))) {
            files.sorted().forEach(file -> add(set, file, truths, pages));
        }
    }

    private static void add(String set, Path file, Map<String, Truth> truths, List<LabelledPage> pages) {
        var name = file.getFileName().toString();
        var truth = truths.get(name.replaceFirst("\\.html(\\.gz)?$", ""));
        if (truth == null) {
            return;
        }
        try {
            BlockTable.of(name, Files.readAllBytes(file))
                    .ifPresent(table -> pages.add(LabelledPage.of(set, truth, table)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

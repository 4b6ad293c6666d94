package dev.dossier.eval.train;

import dev.dossier.extract.DumpRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the model of dumps anew, or measures on sites that it does not know: {@code bin/train dumps} writes the resources,
 * {@code bin/train dumps check} prints what the same training reaches on each fourth of the sites, learned from the other three.
 */
public final class DumpTraining {
    private static final SiteFolds FOLDS = new SiteFolds(4);
    private static final int MOST_LINES = 1500;
    /** A page made of HTML on which less of its article is found than this says nothing certain. */
    private static final double LEAST_FOUND = 0.8;

    private static final Path RESOURCES = Path.of("src/main/resources/dev/dossier/extract");

    private DumpTraining() {}

    public static void main(String[] arguments) throws IOException {
        var dumps = dumps();
        var trainer = new DumpTrainer(dumps, FOLDS);
        System.out.println(dumps.size() + " pages");
        if (List.of(arguments).contains("check")) {
            check(dumps, trainer);
        } else {
            write(trainer.fit(-1));
        }
    }

    private static List<LabelledDump> dumps() throws IOException {
        var dumps = new ArrayList<LabelledDump>();
        for (var page : new DumpPages().read()) {
            var dump = LabelledDump.of(page);
            if (page.isMeasured() || dump.found() >= LEAST_FOUND && dump.size() <= MOST_LINES) {
                dumps.add(dump);
            }
        }
        return dumps;
    }

    private static void check(List<LabelledDump> dumps, DumpTrainer trainer) {
        var score = new DumpScore();
        for (int fold = 0; fold < FOLDS.count(); fold++) {
            var model = trainer.fit(fold);
            for (var dump : dumps) {
                if (dump.page().isMeasured() && FOLDS.of(dump.page().site()) == fold) {
                    score.add(dump.page(), dump.rows().article(model.chain(), model.trees()::score));
                }
            }
            System.out.println("up to fold " + fold + ": " + score);
        }
    }

    private static void write(DumpTrainer.Model model) throws IOException {
        write(RESOURCES.resolve("dump-weights.txt"), model.chain());
        write(RESOURCES.resolve("dump-trees.txt"), model.trees().lines(DumpRows.features()));
    }

    /** The remarks at the head of the file stay. */
    private static void write(Path file, List<String> lines) throws IOException {
        var written = new ArrayList<String>();
        try (var old = Files.lines(file)) {
            old.takeWhile(line -> line.startsWith("#")).forEach(written::add);
        }
        written.addAll(lines);
        Files.writeString(file, String.join("\n", written) + "\n");
    }
}

package dev.dossier.eval.train;

import dev.dossier.extract.DumpRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Trains the model of dumps and writes it as the program reads it, or measures it on sites that it does not know. */
final class DumpTraining {
    private static final int MOST_LINES = 1500;
    /** A page made of HTML on which less of its article is found than this says nothing certain. */
    private static final double LEAST_FOUND = 0.8;

    private DumpTraining() {}

    /** The dumps that say something certain. */
    static List<LabelledDump> dumps() throws IOException {
        var dumps = new ArrayList<LabelledDump>();
        for (var page : new DumpPages().read()) {
            var dump = LabelledDump.of(page);
            if (page.isMeasured() || dump.found() >= LEAST_FOUND && dump.size() <= MOST_LINES) {
                dumps.add(dump);
            }
        }
        return dumps;
    }

    /** Prints what the same training reaches on each fold of the sites, learnt from the others. */
    static void validate(List<LabelledDump> dumps, int mostTrees) {
        var trainer = new DumpTrainer(dumps, mostTrees);
        var score = new DumpScore();
        for (int fold = 0; fold < DumpTrainer.FOLDS.count(); fold++) {
            var model = trainer.fit(fold);
            for (var dump : dumps) {
                if (dump.page().isMeasured() && DumpTrainer.fold(dump) == fold) {
                    score.add(dump.page(), dump.rows().article(model.chain(), model.trees()::score));
                }
            }
        }
        System.out.printf(Locale.ROOT, "%-14s %s%n", "set", "unseen sites");
        score.figures().forEach((name, figure) -> System.out.printf(Locale.ROOT, "%-14s %12.4f%n", name, figure));
    }

    /** Learns from all dumps and writes both parts of the model into the folder. */
    static void write(List<LabelledDump> dumps, int mostTrees, Path folder) throws IOException {
        var model = new DumpTrainer(dumps, mostTrees).fit(-1);
        write(folder, "dump-weights.txt", model.chain());
        write(folder, "dump-trees.txt", model.trees().lines(DumpRows.features()));
    }

    /** The remarks at the head of the file stay. */
    private static void write(Path folder, String name, List<String> lines) throws IOException {
        var written = new ArrayList<String>();
        try (var old = Files.lines(Training.RESOURCES.resolve(name))) {
            old.takeWhile(line -> line.startsWith("#")).forEach(written::add);
        }
        written.addAll(lines);
        Files.writeString(folder.resolve(name), String.join("\n", written) + "\n");
    }
}

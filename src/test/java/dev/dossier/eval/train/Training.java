package dev.dossier.eval.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code bin/train pages|dumps [validate] [TREES]}: makes the models of saved pages or of dumps anew, or prints what they reach on sites
 * that they do not know. With so many trees a forest at most it is a trial, whose models go into {@code target/models}.
 */
public final class Training {
    static final Path RESOURCES = Path.of("src/main/resources/dev/dossier/extract");
    private static final Path TRIALS = Path.of("target/models");
    private static final String USAGE = "bin/train pages|dumps [validate] [TREES]";

    private final boolean validates;
    private final int mostTrees;
    private final Path folder;

    private Training(boolean validates, int mostTrees) throws IOException {
        this.validates = validates;
        this.mostTrees = mostTrees;
        this.folder = mostTrees == Integer.MAX_VALUE ? RESOURCES : Files.createDirectories(TRIALS);
    }

    public static void main(String[] arguments) throws IOException {
        if (!String.join(" ", arguments).matches("(?:pages|dumps)(?: validate)?(?: [1-9]\\d{0,3})?")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        var last = arguments[arguments.length - 1];
        var mostTrees = Character.isDigit(last.charAt(0)) ? Integer.parseInt(last) : Integer.MAX_VALUE;
        var training = new Training(arguments.length > 1 && arguments[1].equals("validate"), mostTrees);
        if (arguments[0].equals("pages")) {
            training.pages();
        } else {
            training.dumps();
        }
    }

    private void pages() throws IOException {
        var pages = TrainingPages.read();
        if (validates) {
            new CrossValidation(pages, mostTrees).print();
        } else {
            BlockModelTraining.write(pages, mostTrees, folder);
        }
    }

    private void dumps() throws IOException {
        var dumps = DumpTraining.dumps();
        if (validates) {
            DumpTraining.validate(dumps, mostTrees);
        } else {
            DumpTraining.write(dumps, mostTrees, folder);
        }
    }
}

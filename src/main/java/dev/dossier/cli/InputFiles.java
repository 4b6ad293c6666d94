package dev.dossier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files that the arguments of a command name: folders are read with all below them, in the order of their names. */
final class InputFiles {
    private InputFiles() {}

    /** The files in order; {@code -}, what is not there, and a folder without files stay as they are. */
    static List<Path> expand(List<Path> arguments) {
        return expand(arguments, "");
    }

    /** Likewise, of folders only the files whose names end with {@code suffix}. */
    static List<Path> expand(List<Path> arguments, String suffix) {
        var files = new ArrayList<Path>();
        for (var argument : arguments) {
            files.addAll(Files.isDirectory(argument) ? below(argument, suffix) : List.of(argument));
        }
        return List.copyOf(files);
    }

    private static List<Path> below(Path folder, String suffix) {
        try (var files = Files.walk(folder)) {
            var found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted(Comparator.comparing(file -> file.toString().replace('\\', '/')))
                    .toList();
            return found.isEmpty() ? List.of(folder) : found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

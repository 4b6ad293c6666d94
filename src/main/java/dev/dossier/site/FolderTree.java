package dev.dossier.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A folder and all below it. One that does not exist holds nothing. */
record FolderTree(Path folder) {
    /** All files, relative to the folder, with forward slashes. */
    SortedSet<String> files() throws IOException {
        return paths().stream()
                .filter(path -> !Files.isDirectory(path))
                .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Looks no further than the first entry. A file is not an empty folder. */
    boolean isEmpty() throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    void delete() throws IOException {
        for (Path path : paths()) {
            Files.delete(path);
        }
    }

    /** The folder and everything below, the deepest first; links are not followed. */
    private List<Path> paths() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}

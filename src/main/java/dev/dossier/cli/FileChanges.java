package dev.dossier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Files with what they are to hold. All of them are written, or none; nobody ever sees half of one. */
final class FileChanges {
    private final TreeMap<Path, byte[]> contents = new TreeMap<>();

    FileChanges with(Path file, byte[] content) {
        contents.put(file, content);
        return this;
    }

    /** Writes each beside its place, then moves them; where that fails, what was moved is put back. */
    void write() {
        var old = new LinkedHashMap<Path, byte[]>();
        try {
            for (var change : contents.entrySet()) {
                Files.createDirectories(change.getKey().toAbsolutePath().getParent());
                Files.write(half(change.getKey()), change.getValue());
            }
            for (var file : contents.keySet()) {
                if (Files.exists(file)) {
                    old.put(file, Files.readAllBytes(file));
                }
                move(file);
            }
        } catch (IOException e) {
            undo(old);
            throw new UncheckedIOException(e);
        }
    }

    private void undo(Map<Path, byte[]> old) {
        try {
            for (var file : old.entrySet()) {
                Files.write(file.getKey(), file.getValue());
            }
            for (var file : contents.keySet()) {
                Files.deleteIfExists(half(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path file) throws IOException {
        Files.move(half(file), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path half(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }
}

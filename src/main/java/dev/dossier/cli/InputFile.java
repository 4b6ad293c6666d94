package dev.dossier.cli;

import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that a command line names; {@code -} is standard input. */
record InputFile(Path path) {
    private static final Path STANDARD_INPUT = Path.of("-");

    boolean isStandardInput() {
        return path.equals(STANDARD_INPUT);
    }

    /** What it holds; empty, with a problem of {@code rule}, where it cannot be read. */
    Optional<byte[]> read(InputStream standardInput, String rule, Problems problems) {
        try {
            return Optional.of(isStandardInput() ? standardInput.readAllBytes() : Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            problems.error(rule, Place.of(shown()), "there is no such file.", "check the path.");
        } catch (IOException e) {
            problems.error(rule, Place.of(shown()), "the file cannot be read.", "check its permissions.");
        }
        return Optional.empty();
    }

    /** The path as it is told, with forward slashes. */
    String shown() {
        return path.toString().replace('\\', '/');
    }
}

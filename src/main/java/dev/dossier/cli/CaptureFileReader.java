package dev.dossier.cli;

import dev.dossier.capture.CaptureReader;
import dev.dossier.domain.Capture;
import dev.dossier.domain.Problems;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Reads the captures that a command line names; {@code -} is standard input. */
final class CaptureFileReader {
    private final InputStream standardInput;

    CaptureFileReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** The captures that the file holds, in its order; what could not be read was added to the problems. */
    List<Capture> read(Path file, Problems problems) {
        return new InputFile(file)
                .read(standardInput, CaptureReader.RULE, problems)
                .map(bytes -> new CaptureReader().readAll(String.valueOf(file.getFileName()), bytes, problems))
                .orElse(List.of());
    }

    /** The file as it is told, with the number of the capture where it holds several: {@code feed.xml!2}. */
    static String shown(Path file, Capture capture) {
        var name = String.valueOf(file.getFileName());
        return shown(file)
                + capture.file()
                        .substring(Math.min(name.length(), capture.file().length()));
    }

    /** The path as it is told, with forward slashes. */
    static String shown(Path file) {
        return new InputFile(file).shown();
    }
}

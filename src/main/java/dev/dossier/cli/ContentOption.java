package dev.dossier.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option {@code --content}, which reads the same wherever a command has it. */
final class ContentOption {
    @Option(
            names = "--content",
            paramLabel = "DIR",
            description =
                    "Where the articles, topics, entities and publishers lie (default: content/). Given more than once,"
                            + " the folders are read as one.")
    private List<Path> given = List.of();

    /** The folders as given, absolute; none where the project's own are meant. */
    List<Path> folders() {
        return given.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    }
}

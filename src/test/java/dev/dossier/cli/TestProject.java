package dev.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A project in a temporary folder that is built in this JVM. */
record TestProject(Path root) {
    private static final Path PLAIN = Path.of("src/test/resources/site/plain");
    private static final List<String> OF_THE_CASE = List.of("expected/", "stderr.txt");

    /** The small project with two articles and templates of one line. */
    static TestProject plain(Path folder) throws IOException {
        return new TestProject(folder.resolve("project")).with(PLAIN);
    }

    /** The same with other files over it. */
    TestProject with(Path files) throws IOException {
        for (var file : files(files).keySet()) {
            if (OF_THE_CASE.stream().noneMatch(file::startsWith)) {
                Files.createDirectories(root.resolve(file).getParent());
                Files.copy(files.resolve(file), root.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return this;
    }

    TestProject with(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
        return this;
    }

    TestProject withSite(Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            with("site/" + file.getKey(), file.getValue());
        }
        return this;
    }

    CommandLineRun build(String... options) {
        var arguments = new ArrayList<>(List.of("build", "--project", root.toString()));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    Map<String, String> site() throws IOException {
        return files(root.resolve("site"));
    }

    /** Temporary folders beside the site. */
    List<String> leftovers() throws IOException {
        try (var beside = Files.list(root)) {
            return beside.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(".site"))
                    .toList();
        }
    }

    /** All files of a folder with their text, by path. */
    static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}

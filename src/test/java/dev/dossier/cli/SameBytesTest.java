package dev.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo is the same, byte for byte, wherever and however it is built. */
class SameBytesTest {
    private static final Path HERE = Path.of("");

    @TempDir
    Path folder;

    @Test
    void anotherLocaleTimeZoneAndNumberOfThreadsChangeNothing() throws IOException {
        var expected = build("first", "--threads", "4");
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertEquals(expected, build("second", "--threads", "1"));
            assertEquals(new Locale("tr", "TR"), Locale.getDefault());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOrderInWhichFilesWereMadeChangesNothing() throws IOException {
        var files = new ArrayList<>(TestProject.files(Path.of("content")).entrySet());
        Collections.reverse(files);
        for (var file : files) {
            var copy = folder.resolve("content").resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.getValue());
        }
        assertEquals(
                build("first"),
                build("second", "--content", folder.resolve("content").toString()));
    }

    @Test
    void anotherProcessInAnotherFolderChangesNothing() throws IOException, InterruptedException {
        var expected = build("first");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var out = folder.resolve("second");
        var process = new ProcessBuilder(
                java,
                "-cp",
                classPath(),
                "dev.dossier.cli.Main",
                "build",
                "--quiet",
                "--project",
                HERE.toAbsolutePath().toString(),
                "--out",
                out.toString());
        process.environment().putAll(Map.of("LC_ALL", "tr_TR.UTF-8", "TZ", "Pacific/Auckland"));
        process.directory(folder.toFile()).inheritIO();
        assertEquals(ExitCode.FINE, process.start().waitFor());
        assertEquals(expected, TestProject.files(out));
    }

    private Map<String, String> build(String name, String... options) throws IOException {
        var out = folder.resolve(name);
        var arguments = new ArrayList<>(List.of("--out", out.toString(), "--quiet"));
        arguments.addAll(List.of(options));
        var ended = new TestProject(HERE.toAbsolutePath()).build(arguments.toArray(String[]::new));
        assertEquals(ExitCode.FINE, ended.exitCode(), ended.err());
        var files = TestProject.files(out);
        assertFalse(files.isEmpty());
        return files;
    }

    private static String classPath() {
        var separator = System.getProperty("path.separator");
        return List.of(System.getProperty("java.class.path").split(separator)).stream()
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((a, b) -> a + separator + b)
                .orElseThrow();
    }
}

package dev.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds the small project {@code plain} with the files of each case over it. A case with {@code expected/} must give these files in {@code
 * site/}; any other must fail and leave the old site as it was. {@code stderr.txt} holds all that is printed on standard error.
 */
class BuildCommandTest {
    private static final Path CASES = Path.of("src/test/resources/site/cases");
    private static final Map<String, String> OLD_SITE = Map.of(".dossier", "old\n", "index.html", "old\n");

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("what a build writes and says")
    void buildsAsExpected(String name) throws IOException {
        var given = CASES.resolve(name);
        var project = TestProject.plain(folder).with(given).withSite(OLD_SITE);
        var ended = project.build();

        assertText(given.resolve("stderr.txt"), ended.err());
        if (Files.isDirectory(given.resolve("expected"))) {
            assertEquals(ExitCode.FINE, ended.exitCode(), ended.err());
            assertFiles(given.resolve("expected"), project.site());
        } else {
            assertEquals(ExitCode.BAD_INPUT, ended.exitCode());
            assertEquals("", ended.out());
            assertEquals(new TreeMap<>(OLD_SITE), project.site());
        }
        assertEquals(List.of(), project.leftovers());
    }

    private static void assertText(Path expected, String actual) throws IOException {
        if (updating() && !actual.isEmpty()) {
            Files.writeString(expected, actual);
        }
        assertEquals(Files.exists(expected) ? Files.readString(expected) : "", actual, expected.toString());
    }

    private static void assertFiles(Path expected, Map<String, String> site) throws IOException {
        for (var file : TestProject.files(expected).keySet()) {
            if (updating()) {
                Files.writeString(expected.resolve(file), site.getOrDefault(file, ""));
            }
            assertEquals(Files.readString(expected.resolve(file)), site.get(file), file);
        }
    }

    private static boolean updating() {
        return "update".equals(System.getProperty("golden"));
    }
}

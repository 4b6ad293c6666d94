package dev.dossier.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.Golden;
import dev.dossier.domain.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrontMatterEditorTest {
    private static final Path CASES = Path.of("src/test/resources/content/edit");

    static Stream<Path> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    /** {@code after.md} holds the file after the edits, or what is told where they are refused. */
    @ParameterizedTest
    @MethodSource("cases")
    void editsTheCase(Path folder) throws IOException {
        Golden.assertMatches(folder.resolve("after.md"), edited(folder, before(folder)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsAByteOrderMarkAndTheLineEndsOfWindows(Path folder) throws IOException {
        var after = Files.readString(folder.resolve("after.md"));
        var isRefused = after.startsWith("a.md:");
        var expected = isRefused ? after : asOnWindows(after);
        assertEquals(expected, edited(folder, asOnWindows(before(folder))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesNothingTheSecondTime(Path folder) throws IOException {
        var after = Files.readString(folder.resolve("after.md"));
        if (!after.startsWith("a.md:")) {
            assertEquals(after, edited(folder, after));
        }
    }

    private static String before(Path folder) throws IOException {
        return Files.readString(folder.resolve("before.md"));
    }

    private static String asOnWindows(String text) {
        return "\uFEFF" + text.replace("\n", "\r\n");
    }

    private static String edited(Path folder, String text) throws IOException {
        var problems = new Problems();
        var edits = Files.readAllLines(folder.resolve("edits.txt")).stream()
                .map(FrontMatterEditorTest::edit)
                .toList();
        return new FrontMatterEditor()
                .edit("a.md", text.getBytes(StandardCharsets.UTF_8), edits, problems)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> problems.sorted().stream()
                        .map(problem -> problem + "\n")
                        .collect(Collectors.joining()));
    }

    /** {@code set role copy}, {@code list not_story a b} or {@code remove role}. */
    private static KeyEdit edit(String line) {
        var words = line.split(" ", 3);
        return switch (words[0]) {
            case "set" -> KeyEdit.set(words[1], words[2]);
            case "list" -> KeyEdit.list(words[1], List.of(words[2].split(" ")));
            default -> KeyEdit.remove(words[1]);
        };
    }
}

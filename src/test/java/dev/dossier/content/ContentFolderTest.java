package dev.dossier.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dossier.Golden;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentFolderTest {
    private static final Path CASES = Path.of("src/test/resources/content/folder");

    static Stream<Path> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheProblemsOfTheCase(Path folder) throws IOException {
        var problems = new Problems();
        var corpus = new ContentFolder(folder.resolve("content")).readAll(problems);
        Golden.assertMatches(folder.resolve("problems.txt"), print(problems));
        if (Files.exists(folder.resolve("corpus.txt"))) {
            Golden.assertMatches(folder.resolve("corpus.txt"), print(corpus));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheSameWithAByteOrderMarkAndTheLineEndsOfWindows(Path folder, @TempDir Path copy) throws IOException {
        var content = folder.resolve("content");
        try (var files = Files.walk(content)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target =
                        copy.resolve("content").resolve(content.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, asOnWindows(Files.readAllBytes(file)));
            }
        }
        var problems = new Problems();
        var corpus = new ContentFolder(copy.resolve("content")).readAll(problems);
        var original = new Problems();
        assertEquals(new ContentFolder(content).readAll(original), corpus);
        assertEquals(print(original), print(problems));
    }

    private static byte[] asOnWindows(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        for (var b : bytes) {
            if (b == '\n') {
                out.write('\r');
            }
            out.write(b);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsBackWhatItWrites(Path folder) {
        var corpus = new ContentFolder(folder.resolve("content")).readAll(new Problems());
        for (var article : corpus.articles()) {
            WrittenArticle.assertReadsBack(article, "Factories run *day* and night.\n\n## Next\n\n- One step");
        }
    }

    @Test
    void saysThatThereIsNoFolder(@TempDir Path empty) {
        var problems = new Problems();
        new ContentFolder(empty.resolve("content")).readAll(problems);
        assertEquals(
                "content: error: there is no such folder. Fix: make it, or name the right folder.\n", print(problems));
    }

    @Test
    void findsNothingWrongWithTheDemo() {
        var problems = new Problems();
        var corpus = new ContentFolder(Path.of("content")).readAll(problems);
        assertEquals(List.of(), problems.sorted());
        assertFalse(corpus.articles().isEmpty());
    }

    private static String print(Problems problems) {
        return problems.sorted().stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    private static String print(Corpus corpus) {
        return Stream.of(corpus.articles(), corpus.topics(), corpus.entities(), corpus.publishers())
                .flatMap(List::stream)
                .map(item -> item + "\n")
                .collect(Collectors.joining());
    }
}

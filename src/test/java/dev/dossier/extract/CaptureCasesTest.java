package dev.dossier.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.capture.CaptureReader;
import dev.dossier.content.ArticleWriter;
import dev.dossier.content.MarkdownReader;
import dev.dossier.domain.Capture;
import dev.dossier.domain.Extraction;
import dev.dossier.domain.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code src/test/resources/capture} is a case: a capture, and the article or the problems that it gives. */
class CaptureCasesTest {
    private static final Path CASES = Path.of("src/test/resources/capture");

    static List<Path> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheExpectedArticle(Path folder) throws IOException {
        var expected = folder.resolve("expected.md");
        var actual = result(folder);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void extractsTheSameTwice(Path folder) throws IOException {
        assertEquals(result(folder), result(folder));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void accountsForEveryCharacterOnce(Path folder) throws IOException {
        captures(folder, new Problems()).stream().map(CaptureCasesTest::extract).forEach(extraction -> {
            var record = extraction.article().capture().orElseThrow();
            var body = extraction.article().body();
            assertEquals(
                    body.blocks().stream()
                            .mapToInt(block -> block.text().length())
                            .sum(),
                    record.kept());
            assertEquals(
                    record.rules().values().stream().mapToInt(Integer::intValue).sum(), record.removed());
            assertTrue(record.rules().values().stream().allMatch(count -> count > 0));
        });
    }

    /** The articles of a file, one behind another, then its problems. */
    private static String result(Path folder) throws IOException {
        var problems = new Problems();
        var articles = captures(folder, problems).stream()
                .map(CaptureCasesTest::extract)
                .map(found -> found.article().body().isEmpty()
                        ? "no article\n"
                        : new ArticleWriter().write(found.article(), found.markdown()))
                .collect(Collectors.joining("\n"));
        return articles
                + problems.sorted().stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    private static List<Capture> captures(Path folder, Problems problems) throws IOException {
        try (var files = Files.list(folder)) {
            var input = files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow();
            return new CaptureReader().readAll(input.getFileName().toString(), Files.readAllBytes(input), problems);
        }
    }

    private static Extraction extract(Capture capture) {
        return new Extractor(new MarkdownReader()::read).extract(capture);
    }
}

package dev.dossier.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.Golden;
import dev.dossier.domain.Block;
import dev.dossier.domain.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReaderTest {
    private static final Path CASES = Path.of("src/test/resources/content/markdown");

    static Stream<Path> cases() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheCaseAsExpected(Path markdown) throws IOException {
        var body = new MarkdownReader().read(Files.readString(markdown));
        var expected = Path.of(markdown.toString().replace(".md", ".txt"));
        Golden.assertMatches(expected, print(body));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void numbersTheBlocksWithoutGapsAndKeepsStylesInside(Path markdown) throws IOException {
        var blocks = new MarkdownReader().read(Files.readString(markdown)).blocks();
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            assertEquals(i + 1, block.number());
            assertEquals(block.text().stripTrailing(), block.text());
            assertTrue(block.styles().stream()
                    .allMatch(s -> s.span().start() < s.span().end()
                            && s.span().end() <= block.text().length()));
            assertNested(block);
        }
    }

    private static void assertNested(Block block) {
        for (var outer : block.styles()) {
            for (var inner : block.styles()) {
                assertTrue(
                        !outer.span().overlaps(inner.span())
                                || outer.span().contains(inner.span())
                                || inner.span().contains(outer.span()),
                        () -> outer + " crosses " + inner);
            }
        }
    }

    private static String print(Body body) {
        return body.blocks().stream().map(MarkdownReaderTest::print).collect(Collectors.joining());
    }

    private static String print(Block block) {
        var level = block.level() == 0 ? "" : " " + block.level();
        var styles = block.styles().stream()
                .map(s -> "    " + s.kind() + " [" + s.span().of(block.text()) + "]"
                        + s.target().map(t -> " " + t).orElse("") + "\n")
                .collect(Collectors.joining());
        return block.number() + " " + block.kind() + level + ": " + block.text() + "\n" + styles;
    }
}

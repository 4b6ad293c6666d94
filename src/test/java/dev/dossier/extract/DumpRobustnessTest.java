package dev.dossier.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.content.MarkdownReader;
import dev.dossier.domain.Capture;
import dev.dossier.domain.CaptureContent.TextDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is broken in a dump, something is read from it in proportion, and every line belongs to one part. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DumpRobustnessTest {
    private static final Path INPUT = Path.of("src/test/resources/capture/text-dump-page-with-menus/input.txt");

    @Test
    void readsWhatIsCutOffOrGarbled() throws IOException {
        var text = Files.readString(INPUT);
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var broken = new StringBuilder(text.substring(0, 1 + random.nextInt(text.length() - 1)));
            for (int k = 0; k < 20; k++) {
                broken.setCharAt(random.nextInt(broken.length()), (char) random.nextInt(0x10000));
            }
            read(broken.toString().lines().toList());
        }
    }

    @Test
    void readsLinesWithoutEnd() {
        read(List.of("a".repeat(200_000), ". ".repeat(100_000), "(\"'".repeat(50_000)));
    }

    private static void read(List<String> text) {
        var size = text.stream().mapToInt(String::length).sum();
        MemoryOf.assertInProportion(size, () -> {
            var lines = DumpLine.of(text);
            assertEquals(
                    lines.size(),
                    new DumpSegmenter(RepeatedLines.NONE).segment(lines).size());
            new Extractor(new MarkdownReader()::read)
                    .extract(new Capture("a.txt", "0".repeat(64), "text-dump", new TextDump(text)));
        });
    }
}

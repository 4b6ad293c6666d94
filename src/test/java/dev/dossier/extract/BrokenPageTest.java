package dev.dossier.extract;

import dev.dossier.capture.CaptureReader;
import dev.dossier.content.MarkdownReader;
import dev.dossier.domain.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No page, however broken, throws or takes out of proportion; the timeout only ends a run that would never end. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BrokenPageTest {
    private static final Path CASES = Path.of("src/test/resources/capture");
    private static final int DEEP = 5_000;

    @Test
    void readsPagesThatBreakOffOrHaveWrongBytes() throws IOException {
        var random = new Random(7);
        for (var page : pages()) {
            for (int i = 0; i < 20; i++) {
                var bytes = Arrays.copyOf(page, 1 + random.nextInt(page.length));
                for (int flip = 0; flip < i; flip++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                extract(bytes);
            }
        }
    }

    @Test
    void readsDeepNestingAndHugeTables() {
        for (var tag : List.of("div", "blockquote", "ul><li", "table><tr><td", "span", "a href=x", "b")) {
            extract(page(("<" + tag + ">").repeat(DEEP) + "The pier is open again, the town said on Monday."));
        }
        extract(page("<table>" + "<tr><td>a</td><td>b</td></tr>".repeat(DEEP) + "</table>"));
        extract(page("<p>The pier is open again.<br>".repeat(DEEP)));
        extract(page("<script>\"" + "\\\"<p>".repeat(DEEP) + "</script>"));
    }

    private static byte[] page(String body) {
        return ("<html><head><title>Pier</title></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void extract(byte[] bytes) {
        MemoryOf.assertInProportion(
                bytes.length,
                () -> new CaptureReader()
                        .read("page", bytes, new Problems())
                        .ifPresent(capture -> new Extractor(new MarkdownReader()::read).extract(capture)));
    }

    private static List<byte[]> pages() throws IOException {
        try (var folders = Files.walk(CASES)) {
            var files =
                    folders.filter(file -> file.endsWith("input.html")).sorted().toList();
            var pages = new ArrayList<byte[]>();
            for (var file : files) {
                pages.add(Files.readAllBytes(file));
            }
            return pages;
        }
    }
}

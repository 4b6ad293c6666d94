package dev.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
    private static final String PAGE =
            "<html lang=en><head><title>Pier rebuilt</title></head><body><article><h1>Pier rebuilt</h1>"
                    + "<p>The harbour board of the island town voted on Monday to rebuild the northern pier.</p>"
                    + "<p>The work takes two years, the board said, and begins when the ferries rest.</p>"
                    + "</article></body></html>";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsOneLineForEachCaptureInTheirOrder() throws IOException {
        for (int i = 0; i < 20; i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%02d.html", i)), PAGE);
        }
        assertEquals(0, run(new ExtractCommand(), folder.toString()));
        var lines = out.toString().lines().toList();
        assertEquals(20, lines.size());
        for (int i = 0; i < 20; i++) {
            var line = new JsonMapper().readTree(lines.get(i));
            assertTrue(line.path("capture").asString().endsWith(String.format(Locale.ROOT, "/%02d.html", i)));
            assertEquals("Pier rebuilt", line.path("title").asString());
            assertEquals("en", line.path("lang").asString());
            assertTrue(line.path("date").isMissingNode());
            assertEquals(2, line.path("articleBody").asString().split("\n\n").length);
            assertTrue(line.path("removed").isObject());
        }
    }

    @Test
    void readsGzipAsItIs() throws IOException {
        Files.write(folder.resolve("a.html.gz"), packed(PAGE));
        assertEquals(0, run(new ExtractCommand(), folder.toString()));
        assertTrue(out.toString().contains("rebuild the northern pier"));
    }

    @Test
    void saysWhichCapturesCannotBeReadAndPrintsTheOthers() throws IOException {
        Files.write(folder.resolve("a.gz"), Arrays.copyOf(packed(PAGE), 40));
        Files.writeString(folder.resolve("b.html"), PAGE);
        assertEquals(1, run(new ExtractCommand(), folder.toString(), "no-such-file"));
        assertEquals(1, out.toString().lines().count());
        assertEquals(
                "a.gz: error: the gzip file cannot be opened. Fix: save it again.\n"
                        + "no-such-file: error: there is no such file. Fix: check the path.\n",
                err.toString().replace("\r\n", "\n"));
    }

    @Test
    void explainsWhatBecameOfEveryBlock() throws IOException {
        var capture = folder.resolve("a.html");
        Files.writeString(capture, PAGE);
        assertEquals(0, run(new ExplainCommand(), capture.toString()));
        assertTrue(out.toString().lines().anyMatch(line -> line.matches("\\+ [01]\\.\\d\\d text .*northern pier\\.")));
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}

package dev.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {
    private static final Path CASES = Path.of("src/test/resources/capture");
    private static final String TEXT =
            "The harbour board of the island town voted on Monday to rebuild the northern pier.\n";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path content = Path.of("");
    private String standardInput = "";

    @BeforeEach
    void setUp() {
        content = folder.resolve("content");
    }

    @Test
    void writesAnArticleAndSaysWhatBecameOfIt() throws IOException {
        var capture = folder.resolve("a.txt");
        Files.writeString(capture, TEXT + "By clicking, you agree that we store cookies on your device.\n");
        assertEquals(0, run(capture.toString()));
        assertEquals(
                "imported " + capture
                        + " -> articles/the-harbour-board-of-the-island-town-voted.md: 82 characters kept, 60 removed"
                        + " (42 %); no date; no publisher\n1 input: 1 imported, 0 updated, 0 unchanged, 0 skipped, 0 failed\n",
                out.toString());
        assertTrue(files().containsKey("the-harbour-board-of-the-island-town-voted.md"));
    }

    @Test
    void changesNothingWhenTheSameCapturesAreImportedAgain() throws IOException {
        assertEquals(1, run("--embedded", CASES.toString()));
        var before = files();
        assertEquals(1, run("--embedded", CASES.toString()));
        assertEquals(before, files());
        assertTrue(out.toString().contains(", 0 imported, 0 updated, ")
                || out.toString().contains(": 0 imported, 0 updated, "));
    }

    @Test
    void accountsForEveryInput() throws IOException {
        assertEquals(1, run("--format", "json", CASES.toString()));
        var report = new JsonMapper().readTree(out.toString());
        var totals = report.path("totals");
        try (var cases = Files.list(CASES)) {
            assertTrue(totals.path("inputs").intValue() >= cases.count());
        }
        assertEquals(9, totals.path("failed").intValue());
        assertTrue(totals.path("skipped").intValue() >= 1);
        assertEquals(
                totals.path("inputs").intValue(),
                totals.path("imported").intValue()
                        + totals.path("unchanged").intValue()
                        + totals.path("skipped").intValue()
                        + totals.path("failed").intValue());
    }

    @Test
    void neverOverwritesWhatAPersonHasEditedUnlessForced() throws IOException {
        var capture = folder.resolve("a.txt");
        Files.writeString(capture, TEXT);
        run(capture.toString());
        var article = content.resolve("articles/the-harbour-board-of-the-island-town-voted.md");
        var edited = Files.readString(article).replace("status: published", "status: published\ntags: [piers]");
        Files.writeString(article, edited);
        assertEquals(0, run(capture.toString()));
        assertEquals(edited, Files.readString(article));
        assertTrue(out.toString()
                .contains("skipped " + capture
                        + " -> articles/the-harbour-board-of-the-island-town-voted.md: edited since it"
                        + " was imported; --force overwrites the edits\n"));
        assertEquals(0, run("--force", capture.toString()));
        assertFalse(Files.readString(article).contains("tags: [piers]"));
    }

    @Test
    void knowsARenamedCaptureByItsBytes() throws IOException {
        var capture = folder.resolve("a.txt");
        Files.writeString(capture, TEXT);
        run(capture.toString());
        var before = files();
        Files.move(capture, folder.resolve("b.txt"));
        run(folder.resolve("b.txt").toString());
        assertEquals(before, files());
        assertTrue(out.toString().contains("unchanged " + folder.resolve("b.txt")));
    }

    @Test
    void givesAnotherArticleOfTheSameTitleAnotherName() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(
                folder.resolve("b.txt"),
                TEXT + "A second sentence tells the one from the other, and is long enough.\n");
        run(folder.resolve("a.txt").toString(), folder.resolve("b.txt").toString());
        assertEquals(
                "[the-harbour-board-of-the-island-town-voted-2.md, the-harbour-board-of-the-island-town-voted.md]",
                files().keySet().toString());
    }

    @Test
    void readsStandardInput() throws IOException {
        standardInput = TEXT;
        assertEquals(0, run("-"));
        assertTrue(out.toString().startsWith("imported - -> articles/"), out.toString());
    }

    @Test
    void writesNothingInADryRun() throws IOException {
        assertEquals(1, run("--dry-run", CASES.toString()));
        assertFalse(Files.exists(content));
        assertTrue(out.toString().endsWith("nothing written (--dry-run)\n"));
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNotThere() {
        assertEquals(1, run("--quiet", "no-such-file.txt"));
        assertEquals("", out.toString());
        assertEquals("no-such-file.txt: error: there is no such file. Fix: check the path.\n", err.toString());
    }

    @Test
    void accountsForAFolderWithoutFiles() throws IOException {
        var empty = Files.createDirectories(folder.resolve("empty/below")).getParent();
        assertEquals(0, run(String.valueOf(empty)));
        assertEquals(
                "skipped " + empty
                        + ": no file in it\n1 input: 0 imported, 0 updated, 0 unchanged, 1 skipped, 0 failed\n",
                out.toString());
    }

    @Test
    void saysWhatToDoWhenThereIsNoArticle() throws IOException {
        var capture = folder.resolve("a.txt");
        Files.writeString(capture, "Share\n");
        assertEquals(0, run(capture.toString()));
        assertTrue(
                out.toString()
                        .startsWith("skipped " + capture + ": no article was found in it. "
                                + "Fix: copy the article's text into a file and import that\n"),
                out.toString());
    }

    @Test
    void countsOfAForeignArticleOnlyWhatIsItsOwn() {
        var capture = CASES.resolve("text-dump-foreign-articles/input.txt");
        assertEquals(0, run("--embedded", capture.toString()));
        var lines = out.toString().lines().toList();
        assertTrue(lines.get(1).contains("283 characters kept, 218 removed (44 %)"), lines.get(1));
    }

    @Test
    void takesNoCaptureForWrongUsage() {
        assertEquals(2, run());
        assertEquals(2, run("--format", "xml", "a.txt"));
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of("--to", content.toString()));
        all.addAll(List.of(arguments));
        var in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        return new CommandLine(new ImportCommand(in))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    private Map<String, String> files() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(content.resolve("articles"))) {
            for (var file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}

package dev.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.Golden;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CheckCommandTest {
    private static final String CASE = "src/test/resources/cli/check";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "github"})
    void tellsTheProblemsInEveryFormat(String format) throws IOException {
        var exitCode = run("check", "--content", CASE + "/content", "--site", CASE + "/site", "--format", format);
        assertEquals(1, exitCode);
        Golden.assertMatches(Path.of(CASE, format + ".txt"), out.toString());
    }

    @Test
    void tellsErrorsOnlyWhenQuiet() {
        assertEquals(1, run("check", "--content", CASE + "/content", "--site", CASE + "/site", "--quiet"));
        assertTrue(out.toString().lines().allMatch(line -> line.contains(": error: ")), out.toString());
    }

    @Test
    void findsWarningsAndNotesFine() {
        var folder = "src/test/resources/content/folder/notes-publishers-without-a-file/content";
        var site = "src/test/resources/site/links/accepts-a-site-that-works-anywhere/site";
        assertEquals(0, run("check", "--content", folder, "--site", site));
        assertTrue(out.toString().endsWith("2 notes" + System.lineSeparator()), out.toString());
    }

    @Test
    void saysThatThereIsNoSuchSite() {
        assertEquals(1, run("check", "--content", CASE + "/content", "--site", "no/such/site", "--quiet"));
        var expected = "no/such/site: error: there is no such folder. Fix: name the right folder.";
        assertTrue(out.toString().lines().anyMatch(expected::equals), out.toString());
    }

    @Test
    void saysThatThereIsNoArticle(@TempDir Path empty) {
        assertEquals(1, run("check", "--content", empty.toString(), "--site", CASE + "/site", "--quiet"));
        assertTrue(out.toString().contains(": error: there is no article in it. Fix: import captures"), out.toString());
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        assertEquals(2, run("check", "--format", "xml"));
        assertTrue(err.toString().contains("--format"), err.toString());
    }

    @Test
    void theHelpHasExamples() {
        assertEquals(0, run("check", "--help"));
        assertTrue(out.toString().contains("dossier check --quiet --format github"), out.toString());
    }
}

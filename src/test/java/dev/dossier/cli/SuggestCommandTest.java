package dev.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SuggestCommandTest {
    private static final Path CASE = Path.of("src/test/resources/cli/suggest/content");
    private static final String REPRINT = "pier-vote-reprint";
    private static final String REWRITE = "island-gets-pier";

    @TempDir
    private Path folder = Path.of("");

    private Path content = Path.of("");

    @BeforeEach
    void copyTheCase() throws IOException {
        content = folder.resolve("content");
        for (var file : TestProject.files(CASE).entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    @Test
    void proposesTheLinesForTheFrontMatterAndWritesNothing() throws IOException {
        var before = files();
        var run = run();
        assertEquals(0, run.exitCode());
        assertEquals(before, files());
        var out = run.out();
        assertTrue(out.startsWith("Likely:" + System.lineSeparator()), out);
        assertTrue(out.contains("  island-gets-pier is a rewrite of pier-vote: "), out);
        assertTrue(out.contains("  pier-vote-reprint is a copy of pier-vote: "), out);
        assertTrue(out.contains("    from \"Tern Island votes for a new pier\" (Tidewater Wire, 2025-03-10)"), out);
        assertTrue(
                out.contains(lines("    + story: pier-vote", "    + role: copy", "    + derived_from: pier-vote")),
                out);
        assertTrue(
                out.contains(
                        "last-lamp.md:7: warning: the article is called a rewrite of dock-strike, and nothing in the two texts says so."),
                out);
        assertTrue(
                out.endsWith(lines(
                        "2 likely, 0 to decide, 1 contradicted; dossier suggest --write writes the likely ones", "")),
                out);
    }

    @Test
    void tellsTheSameAsJson() {
        var report = new JsonMapper().readTree(run("--format", "json").out());
        var copy = report.path("likely").path(1);
        assertEquals(REPRINT, copy.path("article").asString());
        assertEquals("copy", copy.path("role").asString());
        assertEquals("s-", copy.path("id").asString().substring(0, 2));
        assertEquals(
                "role: copy", copy.path("files").path(0).path("set").path(1).asString());
        assertEquals(
                "story-contradicted",
                report.path("contradicted").path(0).path("rule").asString());
        assertEquals(0, report.path("possible").size());
        assertEquals(run("--format", "json").out(), run("--format", "json").out());
    }

    @Test
    void tellsTheSameToGitHub() {
        var out = run("--format", "github").out();
        assertTrue(out.contains("title=story-likely::pier-vote-reprint is a copy of pier-vote: "), out);
        assertTrue(out.contains("%0A+ role: copy%0A"), out);
        assertTrue(out.contains("title=story-contradicted::the article is called a rewrite of dock-strike"), out);
    }

    @Test
    void writesTheLikelyOnesBetweenTheLinesOfPeople() throws IOException {
        assertEquals(0, run("--write").exitCode());
        var reprint = article(REPRINT);
        assertTrue(
                reprint.startsWith("---\n# typed in by hand\ntitle: \"Tern Island votes for a new pier\"\n"
                        + "date: 2025-03-11   # as printed\ntype: article\npublisher: Sample Post\nstory: pier-vote\n"
                        + "role: copy\nderived_from: pier-vote\nstory_basis: \"inferred: "),
                reprint);
        assertTrue(reprint.contains("\"\nrights: full\n---\n\n"), reprint);
        assertTrue(run("--write").out().endsWith(lines("0 likely, 0 to decide, 1 contradicted", "")));
        assertEquals(reprint, article(REPRINT));
    }

    @Test
    void writesAllFilesOrNone() throws IOException {
        write("articles/" + REPRINT + ".md", article(REPRINT).replace("rights: full", "role:\n  origin"));
        var before = files();
        var run = run("--write");
        assertEquals(1, run.exitCode());
        assertEquals(before, files());
        assertTrue(
                run.err()
                        .contains("pier-vote-reprint.md:7: error: 'role' cannot be edited safely: its value goes over"
                                + " several lines. Fix: write role: copy by hand."),
                run.err());
    }

    @Test
    void givesAllMembersTheOriginThatCameLater() throws IOException {
        var origin = article("pier-vote");
        Files.delete(content.resolve("articles/pier-vote.md"));
        run("--write");
        assertEquals(List.of("story: " + REPRINT, "role: rewrite", "derived_from: " + REPRINT), story(REWRITE));
        assertEquals(0, run("--accept", REWRITE, REPRINT).exitCode());
        write("articles/pier-vote.md", origin);
        var out = run("--write").out();
        assertTrue(out.contains("    by that, island-gets-pier has the lead pier-vote:"), out);
        assertEquals(List.of("story: pier-vote", "role: copy", "derived_from: pier-vote"), story(REPRINT));
        assertEquals(List.of("story: pier-vote", "role: rewrite", "derived_from: " + REPRINT), story(REWRITE));
        assertEquals(
                1,
                run().out().lines().filter(line -> line.startsWith("0 likely")).count());
    }

    @Test
    void writesWhatAPersonAcceptsAsKnown() throws IOException {
        var run = run(
                "--accept",
                content.resolve("articles/" + REWRITE + ".md").toString(),
                "pier-vote",
                "--as",
                "follow-up");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(
                run.out().endsWith(lines("+ story: pier-vote", "+ role: follow-up", "+ derived_from: pier-vote", "")),
                run.out());
        assertEquals(List.of("story: pier-vote", "role: follow-up", "derived_from: pier-vote"), story(REWRITE));
        assertEquals(
                lines("That is in front matter already.", ""),
                run("--accept", REWRITE, "pier-vote", "--as", "follow-up").out());
        assertTrue(run().out().contains("1 likely"));
    }

    @Test
    void neverProposesAgainWhatAPersonRefuses() throws IOException {
        assertEquals(0, run("--refuse", "pier-vote", REPRINT).exitCode());
        assertTrue(article(REPRINT).contains("\npublisher: Sample Post\nnot_story: [pier-vote]\nrights: full\n"));
        assertTrue(run("--refuse", REWRITE, "pier-vote").out().contains("+ not_story: [pier-vote]"));
        assertTrue(run("--refuse", REWRITE, REPRINT).out().contains("+ not_story: [pier-vote, pier-vote-reprint]"));
        assertTrue(run().out().endsWith(lines("0 likely, 0 to decide, 2 contradicted", "")), run().out());
        var check = CommandLineRun.of("check", "--content", content.toString()).out();
        assertTrue(
                check.contains("note: not_story keeps the article apart from pier-vote, whose text it has: "), check);
        assertEquals(0, run("--accept", REPRINT, "pier-vote").exitCode());
        assertEquals(List.of("story: pier-vote", "role: copy", "derived_from: pier-vote"), story(REPRINT));
        assertTrue(!article(REPRINT).contains("not_story"));
    }

    @Test
    void takesWhatWasWrittenOutWhenAPersonRefusesIt() throws IOException {
        run("--write");
        var out = run("--refuse", REPRINT, "pier-vote").out();
        assertTrue(
                out.endsWith(lines(
                        "- story: …",
                        "- role: …",
                        "- derived_from: …",
                        "- story_basis: …",
                        "+ not_story: [pier-vote]",
                        "")),
                out);
        assertEquals(List.of(), story(REPRINT));
    }

    @Test
    void saysWhatCannotBeDecided() {
        assertEquals(
                lines("pier-vot: error: there is no such article. Fix: write pier-vote.", ""),
                run("--accept", REWRITE, "pier-vot").err());
        assertEquals(1, run("--refuse", REWRITE, REWRITE).exitCode());
        run("--write");
        assertEquals(0, run("--accept", REPRINT, "pier-vote").exitCode());
        assertTrue(run("--accept", "pier-vote", REPRINT)
                .err()
                .contains(
                        "pier-vote-reprint.md:7: error: pier-vote-reprint belongs to the story of pier-vote already."));
        assertTrue(run("--refuse", REWRITE, REPRINT)
                .err()
                .contains("island-gets-pier and pier-vote-reprint are of one story by way of a third article."));
    }

    @Test
    void takesContradictingOptionsForWrongUsage() {
        assertEquals(2, run("--write", "--accept", REWRITE, "pier-vote").exitCode());
        assertEquals(2, run("--as", "copy").exitCode());
        assertEquals(2, run("--accept", REWRITE, "pier-vote", "--as", "origin").exitCode());
        assertEquals(2, run("--accept", REWRITE).exitCode());
    }

    @Test
    void checkWarnsOfStoriesThatTextsTellAndFrontMatterDoesNot() throws IOException {
        write("articles/last-lamp.md", article("last-lamp").replace("date: 2025-03-14", "date: 2025-03-11"));
        var out = CommandLineRun.of("check", "--content", content.toString()).out();
        assertTrue(out.contains("pier-vote-reprint.md:1: warning: the article seems to be a copy of pier-vote: "), out);
        assertTrue(
                out.contains(
                        " Fix: take it over with dossier suggest --accept pier-vote-reprint pier-vote, or say no with"
                                + " dossier suggest --refuse pier-vote-reprint pier-vote."),
                out);
        assertTrue(
                out.contains(
                        "last-lamp.md:7: warning: the article is called a rewrite of dock-strike, and nothing in the two texts"
                                + " says so. Fix: name the right article, or take story, role and derived_from out."),
                out);
        assertTrue(
                out.contains(
                        "last-lamp.md:8: warning: the article of 2025-03-11 is said to come from dock-strike of 2025-03-12. Fix: correct"
                                + " one of the dates, or let the later come from the earlier."),
                out);
    }

    private CommandLineRun run(String... arguments) {
        var all = new ArrayList<>(List.of("suggest", "--content", content.toString()));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines);
    }

    private String article(String slug) throws IOException {
        return Files.readString(content.resolve("articles/" + slug + ".md"));
    }

    private List<String> story(String slug) throws IOException {
        return article(slug)
                .lines()
                .filter(line -> line.matches("(story|role|derived_from): .*"))
                .toList();
    }

    private Map<String, String> files() throws IOException {
        return TestProject.files(content);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(content.resolve(file).getParent());
        Files.writeString(content.resolve(file), text);
    }
}

package dev.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ImportedStoriesTest {
    private static final Path ARTICLES = Path.of("src/test/resources/cli/suggest/content/articles");
    private static final List<String> TEXTS =
            List.of("pier-vote", "pier-vote-reprint", "island-gets-pier", "dock-strike");
    private static final String ORIGIN = "the-harbour-board-of-tern-island-voted-on";
    private static final String REWRITE = "tern-island-is-to-get-a-new-northern";

    @TempDir
    private Path folder = Path.of("");

    private Path content = Path.of("");

    @BeforeEach
    void writeCaptures() throws IOException {
        content = folder.resolve("content");
        for (var text : TEXTS) {
            var body = Files.readString(ARTICLES.resolve(text + ".md")).replaceFirst("(?s)^---.*?\n---\n\n", "");
            Files.writeString(
                    capture(text), text.endsWith("reprint") ? body.replaceFirst("(?s)A second vote.*$", "") : body);
        }
    }

    @Test
    void writesIntoNewArticlesWhichOthersTheyComeFrom() throws IOException {
        var out = dossier("import", capture("pier-vote"), capture("dock-strike"), capture("island-gets-pier"));
        var rewrite = out.lines()
                .filter(line -> line.contains("island-gets-pier"))
                .findFirst()
                .orElseThrow();
        assertTrue(rewrite.contains("no publisher; rewrite of " + ORIGIN + ": "), rewrite);
        assertEquals(Map.of(REWRITE, "rewrite from " + ORIGIN + " of " + ORIGIN), stories());
        assertTrue(text(REWRITE)
                .contains("lang: en\nstory: " + ORIGIN + "\nrole: rewrite\nderived_from: " + ORIGIN
                        + "\nstory_basis: \"inferred: "));
    }

    @Test
    void leavesOlderArticlesAsTheyAreAndTellsOfThem() throws IOException {
        dossier("import", capture("island-gets-pier"));
        var before = text(REWRITE);
        var out = dossier("import", capture("pier-vote"));
        assertTrue(out.contains("\n" + REWRITE + " is likely a rewrite of " + ORIGIN + ": "), out);
        assertTrue(out.contains("; dossier suggest --write writes it\n1 input: 1 imported, "), out);
        assertEquals(before, text(REWRITE));
        assertEquals(Map.of(), stories());
        Files.delete(content.resolve("articles/" + ORIGIN + ".md"));
        var report = new JsonMapper().readTree(dossier("import", "--format", "json", capture("pier-vote")));
        assertEquals(REWRITE, report.path("older").path(0).path("article").asString());
    }

    @Test
    void tellsTheStoryAsJson() {
        var report = new JsonMapper()
                .readTree(dossier("import", "--format", "json", capture("pier-vote"), capture("island-gets-pier")));
        var rewrite = report.path("captures").path(1);
        assertEquals(ORIGIN, rewrite.path("story").asString());
        assertEquals("rewrite", rewrite.path("role").asString());
        assertEquals(ORIGIN, rewrite.path("derived_from").asString());
        assertTrue(rewrite.path("story_basis").asString().startsWith("inferred: "));
        assertEquals(0, report.path("older").size());
    }

    @Test
    void looksForNoStoriesWhenToldSo() throws IOException {
        dossier("import", "--no-stories", capture("pier-vote"), capture("island-gets-pier"));
        assertEquals(Map.of(), stories());
    }

    @Test
    void tellsInADryRunWhatWouldBeWritten() {
        var out = dossier("import", "--dry-run", capture("pier-vote"), capture("island-gets-pier"));
        assertTrue(out.contains("; rewrite of " + ORIGIN + ": "), out);
        assertFalse(Files.exists(content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123", "1032", "2103", "2310", "3201", "1320"})
    void givesTheSameStoriesInWhateverOrderCapturesCome(String order) throws IOException {
        for (var place : order.split("")) {
            dossier("import", capture(TEXTS.get(Integer.parseInt(place))));
        }
        dossier("suggest", "--write");
        var oneByOne = origins();
        content = folder.resolve("at-once");
        dossier("import", TEXTS.stream().map(this::capture).toArray());
        assertEquals(origins(), oneByOne);
        assertEquals(2, oneByOne.size());
    }

    @Test
    void changesNothingWhenTheSameCapturesAreImportedAgain() throws IOException {
        dossier("import", capture("island-gets-pier"));
        dossier("import", capture("pier-vote"));
        dossier("suggest", "--write");
        var before = TestProject.files(content);
        var again = dossier("import", capture("pier-vote"), capture("island-gets-pier"));
        assertEquals(before, TestProject.files(content));
        assertTrue(again.endsWith("2 inputs: 0 imported, 0 updated, 2 unchanged, 0 skipped, 0 failed\n"), again);
        dossier("import", "--force", capture("pier-vote"), capture("island-gets-pier"));
        assertEquals(before, TestProject.files(content));
    }

    @Test
    void respectsThatAPersonHasTakenAStoryOut() throws IOException {
        dossier("import", capture("pier-vote"), capture("island-gets-pier"));
        var edited = text(REWRITE).replaceAll("(?m)^(story|role|derived_from|story_basis): .*\n", "");
        Files.writeString(content.resolve("articles/" + REWRITE + ".md"), edited);
        var out = dossier("import", capture("pier-vote"), capture("island-gets-pier"));
        assertTrue(out.contains("edited since it was imported"), out);
        assertEquals(edited, text(REWRITE));
        dossier("import", "--force", capture("island-gets-pier"));
        assertEquals(Map.of(), stories());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01234", "43210", "31024"})
    void findsTheStoryOfRealCapturesInWhateverOrderTheyCome(String order) throws IOException {
        var captures = new ArrayList<Path>();
        try (var files = Files.list(Shared.path("captures"))) {
            files.sorted().forEach(captures::add);
        }
        for (var place : order.split("")) {
            dossier("import", captures.get(Integer.parseInt(place)));
        }
        dossier("suggest", "--write");
        var stories = new TreeMap<String, String>();
        origins()
                .forEach((capture, story) ->
                        stories.put(capture.substring(0, 3), story.replaceAll("(\\d{3})_[0-9a-f]+\\.txt", "$1")));
        assertEquals(Map.of("001", "rewrite from 000 of 000", "003", "rewrite from 000 of 000"), stories);
    }

    private Path capture(String text) {
        return folder.resolve(text + ".txt");
    }

    private String dossier(String command, Object... arguments) {
        var all =
                new ArrayList<>(List.of(command, command.equals("import") ? "--to" : "--content", content.toString()));
        List.of(arguments).forEach(argument -> all.add(argument.toString()));
        var run = CommandLineRun.of(all.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run.err());
        return run.out();
    }

    private String text(String slug) throws IOException {
        return Files.readString(content.resolve("articles/" + slug + ".md"));
    }

    /** By slug, of the articles that come from another. */
    private Map<String, String> stories() throws IOException {
        var stories = new TreeMap<String, String>();
        for (var file : TestProject.files(content.resolve("articles")).entrySet()) {
            if (file.getValue().contains("\nderived_from: ")) {
                var text = file.getValue();
                stories.put(
                        file.getKey().replace(".md", ""),
                        value("role", text) + " from " + value("derived_from", text) + " of " + value("story", text));
            }
        }
        return stories;
    }

    /** The same by the name of the capture, since slugs go by who came first. */
    private Map<String, String> origins() throws IOException {
        var names = new TreeMap<String, String>();
        for (var file : TestProject.files(content.resolve("articles")).entrySet()) {
            names.put(file.getKey().replace(".md", ""), value("  file", file.getValue()));
        }
        var origins = new TreeMap<String, String>();
        stories().forEach((slug, story) -> {
            var words = story.split(" ");
            origins.put(
                    String.valueOf(names.get(slug)),
                    words[0] + " from " + names.get(words[2]) + " of " + names.get(words[4]));
        });
        return origins;
    }

    private static String value(String key, String text) {
        return text.replaceFirst("(?s)^.*?\n" + key + ": ([^\n]*)\n.*$", "$1");
    }
}

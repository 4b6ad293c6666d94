package dev.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.Golden;
import dev.dossier.content.ContentFolder;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryEvidence;
import dev.dossier.domain.StoryEvidence.Kind;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryLink.Strength;
import dev.dossier.domain.StoryRole;
import dev.dossier.site.SiteConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SuggestionTextTest {
    private static final Path CONTENT = Path.of("src/test/resources/cli/suggest/content");

    @Test
    void laysThePassagesOfAPossibleLinkSideBySide() throws IOException {
        var text = String.join("\n", new SuggestionText(suggestions()).lines()) + "\n";
        Golden.assertMatches(Path.of("src/test/resources/cli/suggest/possible.txt"), text);
    }

    @Test
    void tellsThePassagesAsJson() {
        var possible = new JsonMapper()
                .readTree(new SuggestionJson(suggestions()).line())
                .path("possible")
                .path(0);
        assertEquals(0.41, possible.path("score").asDouble());
        assertEquals(
                "own-reporting", possible.path("evidence").path(1).path("kind").asString());
        assertEquals(
                3,
                possible.path("passages").path(0).path("from").path("paragraph").asInt());
    }

    private static Suggestions suggestions() {
        var evidence = List.of(
                new StoryEvidence(Kind.QUOTATIONS, "4 quotations of 3 speakers", 1.2),
                new StoryEvidence(Kind.OWN_REPORTING, "2 speakers of its own", -0.8));
        var link = new StoryLink(
                new Slug("island-gets-pier"),
                new Slug("pier-vote"),
                StoryRole.REWRITE,
                0.41,
                Strength.POSSIBLE,
                evidence);
        var project = SiteConfiguration.read(Path.of(""), new Problems())
                .with(List.of(CONTENT.toAbsolutePath()), Optional.empty(), Optional.empty());
        var review = new StoryReview(new ContentFolder(CONTENT).readAll(new Problems()));
        return new Suggestions(review, ArticleFiles.of(project), List.of(), List.of(link), List.of(), false);
    }
}

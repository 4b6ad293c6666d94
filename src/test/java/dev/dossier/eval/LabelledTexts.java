package dev.dossier.eval;

import dev.dossier.content.PlainTextArticle;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of texts with labels: an object of documents by name, each with its {@code text} and, where it is known, when it was
 * {@code published}.
 */
record LabelledTexts(Path file) {
    List<JsonNode> documents() throws IOException {
        return List.copyOf(new JsonMapper().readTree(Files.readString(file)).values());
    }

    /** The text of a document as {@code dossier facts --plain} reads it. */
    static PlainTextArticle read(JsonNode document, String slug) {
        var problems = new Problems();
        var bytes = document.get("text").asString().getBytes(StandardCharsets.UTF_8);
        var published = Optional.ofNullable(document.get("published")).map(JsonNode::asString);
        return PlainTextArticle.read(slug, new Slug(slug), bytes, published, problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
    }
}

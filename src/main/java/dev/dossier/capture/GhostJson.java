package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.CmsRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A post as Ghost's Content API and its export give it. */
final class GhostJson implements JsonShape {
    @Override
    public Optional<CmsRecord> read(JsonNode object) {
        var fields = new JsonFields(object);
        var isGhost = object.has("published_at")
                && (object.has("visibility") || object.has("primary_author") || object.has("comment_id"));
        return isGhost ? fields.text("html", "plaintext").map(html -> toRecord(fields, html)) : Optional.empty();
    }

    private static CmsRecord toRecord(JsonFields fields, String html) {
        return new CmsRecord(
                fields.text("title"),
                fields.text("published_at"),
                fields.text("updated_at"),
                Stream.of("authors", "primary_author")
                        .map(path -> fields.texts(path, "name"))
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                Optional.empty(),
                Optional.empty(),
                fields.text("canonical_url", "url"),
                fields.text("locale"),
                fields.texts("tags", "name"),
                html);
    }
}

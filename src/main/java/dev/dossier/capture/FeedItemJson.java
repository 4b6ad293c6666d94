package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.CmsRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An item of a JSON Feed (version 1.1). */
final class FeedItemJson implements JsonShape {
    @Override
    public Optional<CmsRecord> read(JsonNode object) {
        var fields = new JsonFields(object);
        return fields.text("content_html", "content_text").map(html -> toRecord(fields, html));
    }

    private static CmsRecord toRecord(JsonFields fields, String html) {
        return new CmsRecord(
                fields.text("title"),
                fields.text("date_published"),
                fields.text("date_modified"),
                Stream.of("authors", "author")
                        .map(path -> fields.texts(path, "name"))
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                Optional.empty(),
                Optional.empty(),
                fields.text("url", "external_url"),
                fields.text("language"),
                fields.texts("tags"),
                html);
    }
}

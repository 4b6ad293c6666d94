package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.CmsRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A story in Arc's ANS form ({@code content_elements}). */
final class ArcJson implements JsonShape {
    @Override
    public Optional<CmsRecord> read(JsonNode object) {
        var fields = new JsonFields(object);
        var html = fields.items("content_elements").stream()
                .map(ArcJson::html)
                .collect(Collectors.joining("\n"))
                .strip();
        return html.isEmpty() ? Optional.empty() : Optional.of(toRecord(fields, html));
    }

    private static CmsRecord toRecord(JsonFields fields, String html) {
        return new CmsRecord(
                fields.text("headlines.basic", "headlines.web"),
                fields.text("first_publish_date", "display_date", "publish_date"),
                fields.text("last_updated_date"),
                fields.texts("credits.by", "name", "byline"),
                fields.text("distributor.name").or(() -> fields.text("source.name")),
                fields.text("canonical_website_name", "websites_name", "owner.name"),
                fields.text("canonical_url").filter(url -> url.startsWith("http")),
                fields.text("language"),
                Stream.of(fields.texts("taxonomy.tags", "text", "description"), fields.texts("taxonomy.seo_keywords"))
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                html);
    }

    /** An element as HTML; pictures, videos and advertisements are no text. */
    private static String html(JsonNode element) {
        var fields = new JsonFields(element);
        var content = fields.text("content").orElse("");
        return switch (fields.text("type").orElse("")) {
            case "text" -> "<p>" + content + "</p>";
            case "header" -> "<h2>" + content + "</h2>";
            case "raw_html" -> content;
            case "list" -> list(fields);
            case "quote" ->
                "<blockquote>"
                        + fields.items("content_elements").stream()
                                .map(ArcJson::html)
                                .collect(Collectors.joining()) + "</blockquote>";
            default -> "";
        };
    }

    private static String list(JsonFields fields) {
        var items = new ArrayList<String>();
        for (var item : fields.items("items")) {
            items.add("<li>" + new JsonFields(item).text("content").orElse("") + "</li>");
        }
        var tag = fields.text("list_type").filter("ordered"::equals).isPresent() ? "ol" : "ul";
        return "<" + tag + ">" + String.join("", items) + "</" + tag + ">";
    }
}

package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.CmsRecord;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A schema.org article as JSON-LD, by itself or inside {@code @graph}. */
final class NewsArticleJson implements JsonShape {
    @Override
    public Optional<CmsRecord> read(JsonNode object) {
        var fields = new JsonFields(object);
        for (var item : fields.items("@graph")) {
            var inside = read(item);
            if (inside.isPresent()) {
                return inside;
            }
        }
        var isArticle = fields.texts("@type").stream()
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"));
        return isArticle
                ? fields.text("articleBody", "text")
                        .or(() -> LiveBlogJson.body(object))
                        .map(body -> toRecord(fields, body))
                : Optional.empty();
    }

    private static CmsRecord toRecord(JsonFields fields, String body) {
        return new CmsRecord(
                fields.text("headline", "name"),
                fields.text("datePublished", "dateCreated"),
                fields.text("dateModified"),
                fields.texts("author", "name"),
                fields.text("sourceOrganization.name"),
                fields.text("publisher.name", "publisher", "isPartOf.name"),
                fields.text("mainEntityOfPage.@id", "mainEntityOfPage", "url", "@id"),
                fields.text("inLanguage.alternateName", "inLanguage"),
                keywords(fields),
                body);
    }

    /** Keywords are a list, or one text with commas. */
    private static List<String> keywords(JsonFields fields) {
        return fields.texts("keywords", "name").stream()
                .flatMap(text -> List.of(text.split("\\s*,\\s*")).stream())
                .distinct()
                .toList();
    }
}

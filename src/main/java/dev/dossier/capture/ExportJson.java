package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.CmsRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An article as a content management system dumps it: a flat object with a title, the body as HTML, dates, authors and keywords. */
final class ExportJson implements JsonShape {
    private static final String[] BODY = {"contents", "content", "body", "html", "bodyHtml", "body_html", "articleBody"
    };

    @Override
    public Optional<CmsRecord> read(JsonNode object) {
        var fields = new JsonFields(object);
        var title = fields.text("title", "headline", "headlines.basic");
        var body = fields.text(BODY);
        return body.isPresent()
                        && (title.isPresent() || fields.text("firstPublished").isPresent())
                ? Optional.of(toRecord(fields, title, body.get()))
                : Optional.empty();
    }

    private static CmsRecord toRecord(JsonFields fields, Optional<String> title, String html) {
        return new CmsRecord(
                title,
                fields.text(
                        "firstPublished", "published", "publishedAt", "published_at", "publishDate", "pubDate", "date"),
                fields.text("lastUpdate", "updated", "updatedAt", "updated_at", "modified"),
                authors(fields),
                fields.text("source.name", "source", "provider.name"),
                site(fields),
                fields.text("url", "canonical_url", "canonicalUrl", "link"),
                fields.text("lang", "language", "locale"),
                keywords(fields),
                html);
    }

    private static List<String> authors(JsonFields fields) {
        return Stream.of("authors", "author", "byline")
                .map(path -> fields.texts(path, "name", "display_name", "title"))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The site is named by a field of its own, or by the section type that all categories share. */
    private static Optional<String> site(JsonFields fields) {
        var named =
                fields.text("siteName", "site_name", "site.name", "publication.name", "publisher.name", "publisher");
        var types = fields.texts("categories", "typeId.name");
        return named.or(() -> types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty());
    }

    private static List<String> keywords(JsonFields fields) {
        return Stream.of("keywords", "tags")
                .map(path -> fields.texts(path, "data.name", "name", "text"))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}

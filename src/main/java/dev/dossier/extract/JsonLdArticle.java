package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page's JSON-LD says of its article; a schema.org {@code NewsArticle} or a kin of it. */
record JsonLdArticle(
        Optional<String> title,
        Optional<String> published,
        Optional<String> updated,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> origin,
        Optional<String> url,
        Optional<String> lang,
        Optional<String> body) {
    static final JsonLdArticle NONE = new JsonLdArticle(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The first article that any script of the page describes; broken scripts are passed over, as browsers do. */
    static JsonLdArticle of(Document page) {
        for (var script : page.select("script[type~=(?i)ld\\+json]")) {
            try {
                var found = articles(MAPPER.readTree(script.data().strip()));
                if (!found.isEmpty()) {
                    return of(found.get(0));
                }
            } catch (JacksonException e) {
                continue;
            }
        }
        return NONE;
    }

    private static List<JsonNode> articles(JsonNode node) {
        var found = new ArrayList<JsonNode>();
        if (node.isArray()) {
            node.forEach(item -> found.addAll(articles(item)));
        } else if (types(node).stream().anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"))) {
            found.add(node);
        } else if (node.isObject()) {
            found.addAll(articles(node.path("@graph")));
            found.addAll(articles(node.path("mainEntity")));
        }
        return found;
    }

    private static List<String> types(JsonNode node) {
        return texts(node.path("@type"));
    }

    private static JsonLdArticle of(JsonNode article) {
        return new JsonLdArticle(
                text(article.path("headline")).or(() -> text(article.path("name"))),
                text(article.path("datePublished")),
                text(article.path("dateModified")),
                texts(article.path("author")),
                text(article.path("publisher")),
                text(article.path("sourceOrganization"))
                        .or(() -> text(article.path("isBasedOn").path("publisher"))),
                text(article.path("mainEntityOfPage")).or(() -> text(article.path("url"))),
                text(article.path("inLanguage")),
                text(article.path("articleBody")));
    }

    /** A value is text, or an object with a name or an address. */
    private static Optional<String> text(JsonNode node) {
        return texts(node).stream().findFirst();
    }

    private static List<String> texts(JsonNode node) {
        if (node.isString()) {
            var value = Parser.unescapeEntities(node.asString(), false).strip();
            return value.isEmpty() ? List.of() : List.of(value);
        }
        if (node.isArray()) {
            var all = new ArrayList<String>();
            node.forEach(item -> all.addAll(texts(item)));
            return all.stream().distinct().toList();
        }
        return node.isObject() ? texts(node.has("name") ? node.path("name") : node.path("@id")) : List.of();
    }
}

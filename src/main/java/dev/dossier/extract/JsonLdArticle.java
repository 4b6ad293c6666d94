package dev.dossier.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/**
 * What the page's JSON-LD says of its article; a schema.org {@code NewsArticle} or a kin of it.
 *
 * @param origin who is named as the text's source
 * @param site the name of the {@code WebSite} the page belongs to
 * @param types the schema.org types, such as {@code NewsArticle}
 * @param isFree whether it can be read without paying; absent where nothing is said
 */
record JsonLdArticle(
        Optional<String> title,
        Optional<String> published,
        Optional<String> updated,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> origin,
        Optional<String> url,
        Optional<String> lang,
        Optional<String> body,
        Optional<String> site,
        Optional<String> section,
        List<String> keywords,
        Optional<String> image,
        Optional<String> basedOn,
        Optional<Boolean> isFree,
        List<String> types) {
    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)(?:.*[:/])?(?:\\w*Article|\\w*BlogPosting|\\w*NewsArticle|Report|Review|Recipe|HowTo|Blog Posting)");
    private static final Pattern PAGE = Pattern.compile("(?:.*[:/])?(?:\\w*Page)");

    /** What the scripts of {@code page} say of the article that fits it best; an object of fields that are all absent where none does. */
    static JsonLdArticle of(Document page) {
        var scripts = new JsonLdScripts(page);
        var reader =
                new Reader(scripts, SiteNames.key(page.getElementsByTag("h1").text()), SiteNames.key(page.title()));
        return reader.read();
    }

    /** Reads one page's objects. */
    private record Reader(JsonLdScripts scripts, String headings, String titleElement) {
        JsonLdArticle read() {
            var articles = new ArrayList<>(scripts.objects().stream()
                    .filter(node -> texts(node.path("@type")).stream()
                            .anyMatch(type -> ARTICLE.matcher(type).matches()))
                    .toList());
            articles.sort(Comparator.comparingInt(this::fit).reversed());
            var kin = articles.isEmpty()
                    ? List.<JsonNode>of()
                    : articles.stream()
                            .filter(other -> isOfSameArticle(articles.get(0), other))
                            .toList();
            var pages = scripts.objects().stream()
                    .filter(node -> texts(node.path("@type")).stream()
                            .anyMatch(type -> PAGE.matcher(type).matches()))
                    .toList();
            return toArticle(kin, pages);
        }

        /** How well an article's object fits the page: it has the page's title, and is fuller than others. */
        private int fit(JsonNode article) {
            var title = text(article.path("headline")).map(SiteNames::key).orElse("");
            var isHeading = !title.isEmpty() && headings.contains(title);
            var isTitle = !title.isEmpty() && (titleElement.contains(title) || title.contains(titleElement));
            return (isHeading ? 9 : isTitle ? 8 : 0)
                    + (article.has("articleBody") ? 2 : 0)
                    + (article.has("author") ? 2 : 0)
                    + (article.has("datePublished") ? 2 : 0)
                    + (article.has("headline") ? 1 : 0);
        }

        private static boolean isOfSameArticle(JsonNode best, JsonNode other) {
            var title = text(best.path("headline"));
            var others = text(other.path("headline"));
            return title.isEmpty() || others.isEmpty() || title.equals(others);
        }

        private JsonLdArticle toArticle(List<JsonNode> articles, List<JsonNode> pages) {
            return new JsonLdArticle(
                    first(articles, "headline").or(() -> first(articles, "name")),
                    first(articles, "datePublished")
                            .or(() -> first(pages, "datePublished"))
                            .or(() -> first(articles, "dateCreated", "uploadDate")),
                    first(articles, "dateModified").or(() -> first(pages, "dateModified")),
                    articles.stream()
                            .map(article -> names(article.path("author")))
                            .filter(names -> !names.isEmpty())
                            .findFirst()
                            .or(() -> articles.stream()
                                    .map(article -> names(article.path("creator")))
                                    .filter(names -> !names.isEmpty())
                                    .findFirst())
                            .orElse(List.of()),
                    firstName(articles, "publisher"),
                    firstName(articles, "sourceOrganization")
                            .or(() -> firstName(
                                    articles.stream()
                                            .map(a -> a.path("isBasedOn"))
                                            .toList(),
                                    "publisher")),
                    first(articles, "mainEntityOfPage")
                            .filter(JsonLdArticle::isAddress)
                            .or(() -> first(articles, "url")),
                    first(articles, "inLanguage"),
                    first(articles, "articleBody")
                            .or(() -> first(articles, "text"))
                            .or(() -> updates(articles)),
                    scripts.objects().stream()
                            .filter(node -> texts(node.path("@type")).contains("WebSite"))
                            .flatMap(node -> text(node.path("name")).stream())
                            .findFirst(),
                    first(articles, "articleSection"),
                    articles.stream()
                            .flatMap(a -> texts(a.path("keywords")).stream())
                            .distinct()
                            .toList(),
                    articles.stream()
                            .flatMap(a -> image(a.path("image")).stream())
                            .findFirst(),
                    articles.stream()
                            .flatMap(a -> address(a.path("isBasedOn")).stream())
                            .findFirst(),
                    articles.stream()
                            .flatMap(a -> free(a.path("isAccessibleForFree")).stream())
                            .findFirst(),
                    articles.stream()
                            .flatMap(a -> texts(a.path("@type")).stream())
                            .distinct()
                            .toList());
        }

        /** The text of a live blog: its updates, a paragraph a line. */
        private static Optional<String> updates(List<JsonNode> articles) {
            var text = articles.stream()
                    .flatMap(article -> article.path("liveBlogUpdate").valueStream())
                    .flatMap(update ->
                            Stream.of("headline", "articleBody").flatMap(key -> text(update.path(key)).stream()))
                    .collect(Collectors.joining("\n"));
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }

        private Optional<String> first(List<JsonNode> nodes, String... keys) {
            return Stream.of(keys)
                    .flatMap(key -> nodes.stream().flatMap(node -> text(scripts.resolve(node.path(key))).stream()))
                    .findFirst();
        }

        private Optional<String> firstName(List<JsonNode> nodes, String key) {
            return nodes.stream()
                    .flatMap(node -> names(node.path(key)).stream())
                    .findFirst();
        }

        /** The names of people or organisations, however they are given. */
        private List<String> names(JsonNode node) {
            if (node.isArray()) {
                var all = new ArrayList<String>();
                node.forEach(item -> all.addAll(names(item)));
                return all.stream().distinct().toList();
            }
            var person = scripts.resolve(node);
            if (!person.isObject()) {
                return texts(person).stream().filter(name -> !isAddress(name)).toList();
            }
            var name = texts(person.path("name")).stream()
                    .filter(n -> !isAddress(n))
                    .toList();
            if (!name.isEmpty()) {
                return name;
            }
            var parts = Stream.of("givenName", "familyName")
                    .flatMap(key -> text(person.path(key)).stream())
                    .toList();
            return parts.isEmpty() ? List.of() : List.of(String.join(" ", parts));
        }
    }

    private static boolean isAddress(String value) {
        return value.matches("(?i)(?:https?:)?//.*|#.*");
    }

    private static Optional<Boolean> free(JsonNode node) {
        return node.isBoolean()
                ? Optional.of(node.booleanValue())
                : text(node)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(w -> w.matches("true|false"))
                        .map(Boolean::valueOf);
    }

    private static Optional<String> image(JsonNode node) {
        var one = node.isArray() ? node.path(0) : node;
        return one.isObject() ? text(one.path("url")).or(() -> text(one.path("contentUrl"))) : text(one);
    }

    private static Optional<String> address(JsonNode node) {
        var one = node.isArray() ? node.path(0) : node;
        return (one.isObject() ? text(one.path("url")).or(() -> text(one.path("@id"))) : text(one))
                .filter(JsonLdArticle::isAddress);
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
        if (!node.isObject()) {
            return List.of();
        }
        return texts(
                node.has("name") ? node.path("name") : node.has("@value") ? node.path("@value") : node.path("@id"));
    }
}

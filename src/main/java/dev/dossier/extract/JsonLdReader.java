package dev.dossier.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/** Reads what a page's JSON-LD says of its article: that object of a schema.org {@code Article} which fits the page best, and its like. */
final class JsonLdReader {
    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)(?:.*[:/])?(?:\\w*Article|\\w*BlogPosting|\\w*NewsArticle|Report|Review|Recipe|HowTo|Blog Posting)");
    private static final Pattern PAGE = Pattern.compile("(?:.*[:/])?(?:\\w*Page)");

    private final JsonLdScripts scripts;
    private final String headings;
    private final String titleElement;

    JsonLdReader(Document page) {
        scripts = new JsonLdScripts(page);
        headings = SiteNames.key(page.getElementsByTag("h1").text());
        titleElement = SiteNames.key(page.title());
    }

    /** An object of fields that are all absent where no script speaks of an article. */
    JsonLdArticle read() {
        var articles = new ArrayList<>(scripts.objects().stream()
                .filter(node -> JsonLdValues.texts(node.path("@type")).stream()
                        .anyMatch(type -> ARTICLE.matcher(type).matches()))
                .toList());
        articles.sort(Comparator.comparingInt(this::fit).reversed());
        var kin = articles.isEmpty()
                ? List.<JsonNode>of()
                : articles.stream()
                        .filter(other -> isOfSameArticle(articles.get(0), other))
                        .toList();
        var pages = scripts.objects().stream()
                .filter(node -> JsonLdValues.texts(node.path("@type")).stream()
                        .anyMatch(type -> PAGE.matcher(type).matches()))
                .toList();
        return toArticle(kin, pages);
    }

    /** How well an article's object fits the page: it has the page's title, and is fuller than others. */
    private int fit(JsonNode article) {
        var title =
                JsonLdValues.text(article.path("headline")).map(SiteNames::key).orElse("");
        var isHeading = !title.isEmpty() && headings.contains(title);
        var isTitle = !title.isEmpty() && (titleElement.contains(title) || title.contains(titleElement));
        return (isHeading ? 9 : isTitle ? 8 : 0)
                + (article.has("articleBody") ? 2 : 0)
                + (article.has("author") ? 2 : 0)
                + (article.has("datePublished") ? 2 : 0)
                + (article.has("headline") ? 1 : 0);
    }

    private static boolean isOfSameArticle(JsonNode best, JsonNode other) {
        var title = JsonLdValues.text(best.path("headline"));
        var others = JsonLdValues.text(other.path("headline"));
        return title.isEmpty() || others.isEmpty() || title.equals(others);
    }

    private JsonLdArticle toArticle(List<JsonNode> articles, List<JsonNode> pages) {
        return new JsonLdArticle(
                first(articles, "headline").or(() -> first(articles, "name")),
                first(articles, "datePublished")
                        .or(() -> first(pages, "datePublished"))
                        .or(() -> first(articles, "dateCreated", "uploadDate")),
                first(articles, "dateModified").or(() -> first(pages, "dateModified")),
                authors(articles),
                firstName(articles, "publisher"),
                firstName(articles, "sourceOrganization")
                        .or(() -> firstName(parts(articles, "isBasedOn"), "publisher")),
                first(articles, "mainEntityOfPage")
                        .filter(JsonLdValues::isAddress)
                        .or(() -> first(articles, "url")),
                first(articles, "inLanguage"),
                first(articles, "articleBody").or(() -> first(articles, "text")).or(() -> updates(articles)),
                site(),
                first(articles, "articleSection"),
                parts(articles, "keywords").stream()
                        .flatMap(words -> JsonLdValues.texts(words).stream())
                        .distinct()
                        .toList(),
                firstOf(parts(articles, "image").stream().map(JsonLdValues::image)),
                firstOf(parts(articles, "image").stream().map(this::imageCredit)),
                firstOf(parts(articles, "isBasedOn").stream().map(JsonLdValues::address)),
                firstOf(parts(articles, "isAccessibleForFree").stream().map(JsonLdValues::free)),
                parts(articles, "@type").stream()
                        .flatMap(type -> JsonLdValues.texts(type).stream())
                        .distinct()
                        .toList());
    }

    private static List<JsonNode> parts(List<JsonNode> nodes, String key) {
        return nodes.stream().map(node -> node.path(key)).toList();
    }

    private static <T> Optional<T> firstOf(Stream<Optional<T>> values) {
        return values.flatMap(Optional::stream).findFirst();
    }

    /** The names under {@code author}; where there are none, those under {@code creator}. */
    private List<String> authors(List<JsonNode> articles) {
        return Stream.of("author", "creator")
                .flatMap(key -> parts(articles, key).stream().map(this::names))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<String> site() {
        return scripts.objects().stream()
                .filter(node -> JsonLdValues.texts(node.path("@type")).contains("WebSite"))
                .flatMap(node -> JsonLdValues.text(node.path("name")).stream())
                .findFirst();
    }

    /** Who made the first image, as it says of itself. */
    private Optional<String> imageCredit(JsonNode images) {
        var image = scripts.resolve(images.isArray() ? images.path(0) : images);
        return JsonLdValues.text(image.path("creditText"))
                .or(() -> names(image.path("creator")).stream().findFirst())
                .or(() -> names(image.path("author")).stream().findFirst())
                .or(() -> names(image.path("copyrightHolder")).stream().findFirst())
                .or(() -> JsonLdValues.text(image.path("copyrightNotice")));
    }

    /** The text of a live blog: its updates, a paragraph a line. */
    private static Optional<String> updates(List<JsonNode> articles) {
        var text = articles.stream()
                .flatMap(article -> article.path("liveBlogUpdate").valueStream())
                .flatMap(update -> Stream.of("headline", "articleBody")
                        .flatMap(key -> JsonLdValues.text(update.path(key)).stream()))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<String> first(List<JsonNode> nodes, String... keys) {
        return Stream.of(keys)
                .flatMap(key ->
                        nodes.stream().flatMap(node -> JsonLdValues.text(scripts.resolve(node.path(key))).stream()))
                .findFirst();
    }

    private Optional<String> firstName(List<JsonNode> nodes, String key) {
        return nodes.stream().flatMap(node -> names(node.path(key)).stream()).findFirst();
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
            return JsonLdValues.texts(person).stream()
                    .filter(name -> !JsonLdValues.isAddress(name))
                    .toList();
        }
        var name = JsonLdValues.texts(person.path("name")).stream()
                .filter(n -> !JsonLdValues.isAddress(n))
                .toList();
        if (!name.isEmpty()) {
            return name;
        }
        var parts = Stream.of("givenName", "familyName")
                .flatMap(key -> JsonLdValues.text(person.path(key)).stream())
                .toList();
        return parts.isEmpty() ? List.of() : List.of(String.join(" ", parts));
    }
}

package dev.dossier.eval;

import dev.dossier.content.ContentFolder;
import dev.dossier.content.PlainTextArticle;
import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.Body;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts that the finders are timed on: the demo's articles, labelled news where it is there, and the demo's repeated to a size. */
final class SpeedTexts {
    private static final Path BENCH =
            Path.of(System.getProperty("shared", "../shared")).resolve("bench");
    private static final Map<String, String> FILES =
            new TreeMap<>(Map.of("polnear", "quotes/polnear-dev.json", "timebank", "timex/timebank.json"));
    private static final int MEGABYTE = 1_000_000;

    private SpeedTexts() {}

    static Corpus demo() {
        return new ContentFolder(Path.of("content")).readAll(new Problems());
    }

    /** The names of the sets that are there. */
    static List<String> available() {
        var names = new ArrayList<>(List.of("demo"));
        FILES.forEach((name, file) -> {
            if (Files.exists(BENCH.resolve(file))) {
                names.add(name);
            }
        });
        return names;
    }

    /** A set by its name, or {@code 2 MB in one} article, {@code 2 MB in many}. */
    static List<Article> named(String name) throws IOException {
        var file = FILES.get(name);
        if (file != null) {
            return labelled(BENCH.resolve(file));
        }
        var articles = demo().articles();
        return name.contains(" MB in ")
                ? repeated(articles, Integer.parseInt(name.substring(0, 1)) * MEGABYTE, name.endsWith("one"))
                : articles;
    }

    /** In UTF-8. */
    static long bytes(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.body().blocks().stream())
                .mapToLong(SpeedTexts::bytes)
                .sum();
    }

    private static int bytes(Block block) {
        return block.text().getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<Article> repeated(List<Article> articles, int size, boolean isOne) {
        var many = new ArrayList<Article>();
        for (var total = 0L; total < size; total += bytes(articles)) {
            many.addAll(articles);
        }
        return isOne ? List.of(joined(many)) : many;
    }

    private static Article joined(List<Article> articles) {
        var blocks = new ArrayList<Block>();
        for (var article : articles) {
            for (var block : article.body().blocks()) {
                blocks.add(new Block(blocks.size() + 1, block.kind(), block.level(), block.text(), block.styles()));
            }
        }
        var first = articles.get(0);
        return new Article(
                first.slug(),
                first.title(),
                first.published(),
                first.updated(),
                first.credits(),
                first.lang(),
                first.lineage(),
                first.rights(),
                first.tags(),
                first.summary(),
                List.of(),
                false,
                Optional.empty(),
                new Body(blocks));
    }

    private static List<Article> labelled(Path file) throws IOException {
        var articles = new ArrayList<Article>();
        for (var entry : new JsonMapper().readTree(Files.readString(file)).properties()) {
            articles.add(article(entry.getValue(), "text-" + articles.size()));
        }
        return articles;
    }

    private static Article article(JsonNode document, String slug) {
        var bytes = document.get("text").asString().getBytes(StandardCharsets.UTF_8);
        var published = Optional.ofNullable(document.get("published")).map(JsonNode::asString);
        return PlainTextArticle.read(slug, new Slug(slug), bytes, published, new Problems())
                .orElseThrow()
                .article();
    }
}

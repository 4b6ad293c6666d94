package dev.dossier.eval;

import dev.dossier.Shared;
import dev.dossier.content.ContentFolder;
import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.Body;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The texts that the finders are timed on: the demo's articles, labelled news where it is there, and the demo's repeated to a size. */
final class SpeedTexts {
    private static final Map<String, String> FILES =
            new TreeMap<>(Map.of("polnear", "bench/quotes/polnear-dev.json", "timebank", "bench/timex/timebank.json"));
    private static final int MEGABYTE = 1_000_000;
    /** Of a labelled set so much is read: more makes the run longer and the figures no better. */
    private static final int ENOUGH = 100_000;

    private SpeedTexts() {}

    static Corpus demo() {
        return new ContentFolder(Path.of("content")).readAll(new Problems());
    }

    /** The names of the sets that are there. */
    static List<String> available() {
        var names = new ArrayList<>(List.of("demo"));
        FILES.forEach((name, file) -> {
            if (Shared.isThere(file)) {
                names.add(name);
            }
        });
        return names;
    }

    /** A set by its name, or {@code 2 MB in one} article, {@code 2 MB in many}. */
    static List<Article> named(String name) throws IOException {
        var file = FILES.get(name);
        if (file != null) {
            return labelled(Shared.path(file));
        }
        var articles = demo().articles();
        return name.contains(" MB in ")
                ? repeated(articles, Integer.parseInt(name.substring(0, 1)) * MEGABYTE, name.endsWith("one"))
                : articles;
    }

    /** In UTF-8. */
    static long bytes(List<Article> articles) {
        return articles.stream().mapToLong(SpeedTexts::bytes).sum();
    }

    private static long bytes(Article article) {
        return article.body().blocks().stream().mapToLong(SpeedTexts::bytes).sum();
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
        var size = 0L;
        for (var document : new LabelledTexts(file).documents()) {
            if (size < ENOUGH) {
                var article =
                        LabelledTexts.read(document, "text-" + articles.size()).article();
                size += bytes(article);
                articles.add(article);
            }
        }
        return articles;
    }
}

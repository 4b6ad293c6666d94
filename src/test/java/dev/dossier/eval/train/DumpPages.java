package dev.dossier.eval.train;

import dev.dossier.Shared;
import dev.dossier.capture.CaptureReader;
import dev.dossier.content.MarkdownReader;
import dev.dossier.domain.Block;
import dev.dossier.domain.Capture;
import dev.dossier.domain.CaptureContent.TextDump;
import dev.dossier.domain.Problems;
import dev.dossier.extract.Extractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the dumps of the benchmark, and makes more of its saved pages. Where the truth of a saved page is snippets, its article is what
 * the extractor keeps of the HTML, and the page is taken only where that holds all snippets that it must and none that it must not.
 */
final class DumpPages {
    private static final List<String> DUMPS = List.of("textagg", "textcap");
    private static final List<String> LABELLED_PAGES = List.of("aeb", "fundus", "fundus_eval");
    private static final List<String> RENDERED = List.of("trafeval", "zh");
    private static final int SHORTEST_ARTICLE = 400;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder = Shared.path("bench/cleaning");

    /** All pages, in the order of the sets and of their names. */
    List<DumpPage> read() throws IOException {
        var pages = new ArrayList<DumpPage>();
        var sites = sites();
        for (var set : DUMPS) {
            for (var entry : entries(set, "index.json").entrySet()) {
                pages.add(dump(set, entry.getKey(), site(entry.getKey(), entry.getValue(), sites)));
            }
        }
        for (var set : RENDERED) {
            for (var entry : entries(set, "truth.json").entrySet()) {
                rendered(set, entry.getKey(), entry.getValue()).ifPresent(pages::add);
            }
        }
        return List.copyOf(pages);
    }

    private Map<String, JsonNode> entries(String set, String file) throws IOException {
        var entries = new TreeMap<String, JsonNode>();
        JSON.readTree(Files.readString(folder.resolve(set).resolve(file)))
                .properties()
                .forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    private Map<String, String> sites() throws IOException {
        var sites = new HashMap<String, String>();
        for (var set : LABELLED_PAGES) {
            entries(set, "truth.json")
                    .forEach((id, truth) ->
                            sites.put(set + "_" + id, truth.path("site").asString(id)));
        }
        return sites;
    }

    /** A made-up dump is of the site of the page that it was made from. */
    private static String site(String id, JsonNode entry, Map<String, String> sites) {
        var own = entry.path("site");
        var source = entry.path("source").asString("");
        return own.isString() ? own.asString() : sites.getOrDefault(source, sites.getOrDefault(id, source));
    }

    private DumpPage dump(String set, String id, String site) throws IOException {
        var bytes = Files.readAllBytes(folder.resolve(set + "/inputs/" + id + ".txt"));
        var lines = capture(id + ".txt", bytes)
                .map(Capture::content)
                .filter(TextDump.class::isInstance)
                .map(content -> ((TextDump) content).lines())
                .orElseGet(
                        () -> new String(bytes, StandardCharsets.UTF_8).lines().toList());
        return new DumpPage(set, id, site, lines, Files.readString(folder.resolve(set + "/truth/" + id + ".txt")));
    }

    private static Optional<Capture> capture(String name, byte[] bytes) {
        return new CaptureReader().read(name, bytes, new Problems());
    }

    private Optional<DumpPage> rendered(String set, String id, JsonNode truth) throws IOException {
        var file = folder.resolve(set + "/html/" + id + ".html.gz");
        var article =
                truth.has("articleBody") ? Optional.of(truth.path("articleBody").asString()) : article(file, truth);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            var page = Jsoup.parse(new ByteArrayInputStream(in.readAllBytes()), null, "");
            var lines = new DumpRendering(Math.floorMod(id.hashCode(), DumpRendering.VARIANTS)).render(page);
            return Optional.of(new DumpPage(set, id, truth.path("site").asString(id), lines, article.get()));
        }
    }

    private static Optional<String> article(Path file, JsonNode truth) throws IOException {
        return capture(file.getFileName().toString(), Files.readAllBytes(file))
                .map(page -> new Extractor(new MarkdownReader()::read).extract(page))
                .map(extraction -> extraction.article().body().withoutCaptions().stream()
                        .map(Block::text)
                        .collect(Collectors.joining("\n")))
                .filter(text -> text.length() >= SHORTEST_ARTICLE && fits(truth, blanks(text)));
    }

    private static boolean fits(JsonNode truth, String text) {
        var with = truth.path("with").values().stream();
        var without = truth.path("without").values().stream();
        return !truth.path("with").isEmpty()
                && with.allMatch(snippet -> text.contains(blanks(snippet.asString())))
                && without.noneMatch(snippet -> text.contains(blanks(snippet.asString())));
    }

    private static String blanks(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }
}

package dev.dossier.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.Shared;
import dev.dossier.capture.CaptureReader;
import dev.dossier.content.MarkdownReader;
import dev.dossier.domain.Article;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Extraction;
import dev.dossier.domain.ForeignArticle;
import dev.dossier.domain.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds real captures against labels made by hand; neither is part of the project. */
class GoldCapturesTest {
    private static final double LOWEST_F1 = 0.99;

    @TestFactory
    Stream<DynamicTest> cleansRealCapturesAsAnAnalystWould() throws IOException {
        var captureFolder = Shared.path("captures");
        var gold = Shared.path("gold");
        try (var captures = Files.list(captureFolder)) {
            return captures.sorted().toList().stream()
                    .map(capture -> DynamicTest.dynamicTest(
                            capture.getFileName().toString(), () -> check(capture, gold.resolve(stem(capture)))));
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }

    private static void check(Path file, Path gold) throws IOException {
        var problems = new Problems();
        var capture = new CaptureReader().read(file.getFileName().toString(), Files.readAllBytes(file), problems);
        assertTrue(capture.isPresent(), () -> problems.sorted().toString());
        var extraction = new Extractor(new MarkdownReader()::read).extract(capture.get());
        var metadata = new JsonMapper().readTree(Files.readString(gold.resolve("metadata.json")));
        var body = Files.readString(gold.resolve("body.txt"));
        var f1 = f1(tokens(extraction.article().body().plainText()), tokens(body.replaceAll("(?m)^## ", "")));
        System.out.printf(Locale.ROOT, "%s: token F1 %.4f%n", file.getFileName(), f1);
        assertAll(
                () -> assertTrue(f1 >= LOWEST_F1, "token F1 is " + f1),
                () -> assertHeadings(body, extraction),
                () -> assertNothingForeign(extraction),
                () -> assertFields(metadata, extraction.article()),
                () -> assertForeign(metadata, extraction));
    }

    private static void assertHeadings(String gold, Extraction extraction) {
        assertEquals(
                gold.lines().filter(line -> line.startsWith("## ")).toList(),
                extraction
                        .markdown()
                        .lines()
                        .filter(line -> line.startsWith("## "))
                        .toList());
    }

    /** Every sentence of the foreign articles that is long enough to be nobody else's. */
    private static void assertNothingForeign(Extraction extraction) {
        var body = extraction.article().body().plainText();
        var left = extraction.embedded().stream()
                .flatMap(other -> Stream.of(other.article().body().plainText().split("(?<=[.!?]) ")))
                .filter(sentence -> sentence.length() > 20 && body.contains(sentence))
                .toList();
        assertEquals(List.of(), left);
    }

    private static void assertFields(JsonNode gold, Article article) {
        var published = gold.path("published");
        var isKnown = published.path("available_from_capture_alone").booleanValue();
        assertAll(
                () -> assertEquals(text(gold.path("title")), article.title()),
                () -> assertEquals(
                        text(gold.path("publisher_of_record").path("name")),
                        article.credits().publisher().map(Credit::name)),
                () -> assertEquals(
                        gold.path("publisher_of_record")
                                .path("basis")
                                .asString()
                                .replace("unknown", "absent"),
                        article.credits()
                                .publisher()
                                .map(p -> p.basis().label())
                                .orElse("absent")),
                () -> assertEquals(
                        names(gold.path("republishers")),
                        article.credits().via().stream().map(Credit::name).toList()),
                () -> assertEquals(
                        isKnown ? text(published.path("value")) : Optional.empty(),
                        article.published().map(date -> date.value().iso())),
                () -> assertEquals(
                        isKnown ? text(published.path("precision")) : Optional.empty(),
                        article.published().map(date -> date.value().precision().label())),
                () -> assertEquals(
                        text(gold.path("url")), article.credits().url().map(Object::toString)),
                () -> assertEquals(text(gold.path("language")), Optional.of(article.lang())));
    }

    private static void assertForeign(JsonNode gold, Extraction extraction) {
        var expected = new ArrayList<String>();
        for (var foreign : gold.path("removed").path("foreign_articles")) {
            expected.add(foreign.path("title").asString() + " | "
                    + foreign.path("publisher").asString() + " | "
                    + foreign.path("date").asString());
        }
        var record = extraction.article().capture().orElseThrow();
        assertEquals(
                expected, record.foreign().stream().map(GoldCapturesTest::line).toList());
    }

    private static String line(ForeignArticle foreign) {
        return foreign.title() + " | " + foreign.publisher().orElse("") + " | "
                + foreign.date().map(date -> date.iso()).orElse("");
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    private static List<String> names(JsonNode list) {
        var names = new ArrayList<String>();
        list.forEach(item -> names.add(item.path("name").asString()));
        return names;
    }

    private static List<String> tokens(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    private static double f1(List<String> found, List<String> gold) {
        var counts = new HashMap<String, Integer>();
        gold.forEach(token -> counts.merge(token, 1, Integer::sum));
        var common = found.stream().filter(token -> take(counts, token)).count();
        return 2.0 * common / (found.size() + gold.size());
    }

    private static boolean take(Map<String, Integer> counts, String token) {
        return counts.merge(token, -1, Integer::sum) >= 0;
    }
}

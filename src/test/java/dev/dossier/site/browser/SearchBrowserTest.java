package dev.dossier.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.page.search.SearchWords;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks the search page of the committed site, opened from the disk. */
class SearchBrowserTest {
    private static final Path SITE = Path.of("site");
    private static final Path QUERIES = Path.of("src/test/resources/site/search/queries.tsv");
    /** Two queries are known to fail: two names written together, and traditional characters for simplified ones. */
    private static final double FLOOR = 0.95;

    private static final long MOST_BYTES = 150_000;

    private static Chromium chromium;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static List<String[]> queries() throws IOException {
        return Files.readAllLines(QUERIES).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t"))
                .toList();
    }

    @Test
    void findsWhatIsExpectedFirst() throws IOException {
        var wrong = new ArrayList<String>();
        try (var run = new SearchRun(chromium, SITE)) {
            for (var query : queries()) {
                var found = run.ask(query[0]).stream().findFirst().orElse("-");
                if (!found.equals(query[1])) {
                    wrong.add(query[0] + ": " + found + " instead of " + query[1]);
                }
                assertTrue(bytes(run.parts()) <= MOST_BYTES, query[0] + " loads " + bytes(run.parts()) + " bytes");
            }
            assertEquals(List.of(), run.complaints());
        }
        int all = queries().size();
        assertTrue(all >= 60 && all - wrong.size() >= FLOOR * all, () -> String.join("\n", wrong));
    }

    private static long bytes(List<Path> parts) throws IOException {
        long bytes = 0;
        for (var part : parts) {
            bytes += Files.size(part);
        }
        return bytes;
    }

    @Test
    void theBrowserSplitsAndStemsAsTheBuildDoes() throws IOException {
        var words = new SearchWords();
        var texts = new ArrayList<String>();
        try (var files = Files.walk(Path.of("content"))) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        var vocabulary = new TreeSet<String>();
        texts.forEach(text -> vocabulary.addAll(words.words(text)));
        texts.addAll(vocabulary);
        texts.addAll(List.of(
                "Łódź Straße ﬁne ½ Kelvin K İstanbul",
                "한국어 カタカナ ひらがな 中国",
                "a.b.c. e.g. 3.14.15 1,2,3",
                "yyyy sky dying tying"));
        try (var run = new SearchRun(chromium, SITE)) {
            run.ask("Huawei");
            var script =
                    "texts => texts.map(t => [DossierWords.words(t), DossierWords.words(t).map(DossierWords.stem)])";
            var found = (List<?>) run.page().evaluate(script, texts);
            for (int i = 0; i < texts.size(); i++) {
                var folded = words.words(texts.get(i));
                var stemmed = folded.stream().map(words::stem).toList();
                assertEquals(List.of(folded, stemmed), found.get(i), texts.get(i));
            }
        }
    }

    @Test
    void resultsAreReachedByKeys() {
        try (var run = new SearchRun(chromium, SITE)) {
            run.ask("Huawei");
            var page = run.page();
            page.keyboard().press("/");
            assertEquals("search-box", page.evaluate("() => document.activeElement.id"));
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertEquals(
                    1, page.evaluate("() => [...document.querySelectorAll('a.hit')].indexOf(document.activeElement)"));
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Escape");
            assertEquals("search-box", page.evaluate("() => document.activeElement.id"));
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/entities/huawei.html");
            assertEquals(List.of(), run.complaints());
        }
    }

    @Test
    void facetsNarrowThePassagesAndStandInTheAddress() {
        try (var run = new SearchRun(chromium, SITE)) {
            run.ask("DeepSeek");
            var page = run.page();
            int all = count(run);
            page.locator("#facet-independent").check();
            page.waitForFunction("() => !document.querySelector('.search-card')");
            assertTrue(count(run) <= all);
            page.locator("#facet-type").selectOption("0");
            page.waitForFunction("() => document.querySelectorAll('a.hit').length === 1");
            assertEquals(List.of("entities/deepseek.html"), run.results());
            assertTrue(page.url().contains("type=0") && page.url().contains("independent=on"), page.url());
        }
    }

    private static int count(SearchRun run) {
        var text = run.page().locator("#search-count").textContent();
        return Integer.parseInt(text.replaceFirst("(?s).*?(\\d+) passages?.*", "$1"));
    }

    @Test
    void resultsAreSoundInBothSchemesAtAllWidths() {
        try (var context = chromium.newContext()) {
            var base = URI.create("file://" + SITE.toAbsolutePath() + "/");
            assertEquals(List.of(), new PageInspector(context, base).inspect("search.html?q=chip+controls"));
        }
    }

    @Test
    void withoutScriptsThePageLeadsToTheLists() {
        try (var context = chromium.newContextWithoutScripts()) {
            var page = context.newPage();
            page.navigate("file://" + SITE.toAbsolutePath() + "/search.html");
            assertTrue(page.locator("main .prose a[href='entities/index.html']")
                    .first()
                    .isVisible());
            assertTrue(!page.locator("#search-form").isVisible());
        }
    }
}

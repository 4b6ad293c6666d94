package dev.dossier.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.cli.CommandLineRun;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens a page of every type of the committed site; two small sites show that the inspection itself works. */
class SitePagesTest {

    private static final Path SITE = Path.of("site");
    private static final Path SOUND = Path.of("src/test/resources/site-harness/sound");
    private static final Path BLOCKS = Path.of("src/test/resources/site-harness/blocks");
    private static final String ARTICLE = "articles/what-the-new-water-tariff-means.html";
    private static final Path BROKEN = Path.of("src/test/resources/site-harness/broken");

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

    static List<String> pages() {
        return Files.isDirectory(SITE) ? new SitePages(SITE).ofEveryType(Path.of("content")) : List.of();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("pages")
    void aPageOfTheSiteIsSoundUnderARepositoryPath(String page) throws IOException {
        assertEquals("", inspectServed(SITE, page));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("pages")
    void aPageOfTheSiteIsSoundWhenOpenedAsAFile(String page) {
        assertEquals("", openFile(SITE, page));
    }

    @Test
    void everyKindOfBlockIsSound(@TempDir Path folder) throws IOException {
        var site = built(folder);
        assertEquals("", inspectServed(site, ARTICLE));
        assertEquals("", openFile(site, ARTICLE));
    }

    @Test
    void everyBlockIsPrintedInItsOwnElement(@TempDir Path folder) throws IOException {
        var page = Jsoup.parse(Files.readString(built(folder).resolve(ARTICLE)));
        assertEquals("Picture A meter in a cellar of the old town.", words(page, "figure#p1 > figcaption"));
        assertEquals(
                "Interview Truncated: the capture ends at a paywall",
                page.select(".state > .flag").text());
        assertEquals("lawns included,", words(page, "ul > li > ol > li > ul > li#p8"));
        assertEquals("or keep animals on a field, says Sample Water.", words(page, "ul > li#p5 > ol > li#p9"));
        assertEquals("It was agreed upon in the spring of last year.", words(page, "ul > li#p10 > p#p11"));
        assertEquals("Price a cubic metre", words(page, ".scroll thead > tr#p12 > th:eq(1)"));
        assertEquals("45 per cent", words(page, ".scroll tbody > tr#p14 > td:eq(3)"));
        assertEquals("Whoever wastes it should know what it costs.", words(page, "blockquote > p#p16"));
        assertEquals("litres = cubic metres * 1000", words(page, "p#p17.verbatim"));
    }

    /** The words of one element, without the number of its paragraph. */
    private static String words(Document page, String selector) {
        var found = page.select(selector);
        assertEquals(1, found.size(), selector);
        var words = found.get(0).clone();
        words.select(".pilcrow").remove();
        return words.text();
    }

    private static Path built(Path folder) {
        var site = folder.resolve("site");
        var run = CommandLineRun.of("build", "--project", BLOCKS.toString(), "--out", site.toString());
        assertEquals(0, run.exitCode(), run.err());
        return site;
    }

    @Test
    void aSoundPageHasNoFindings() throws IOException {
        assertEquals("", inspectServed(SOUND, "topics/index.html"));
        assertEquals("", openFile(SOUND, "topics/index.html"));
    }

    @Test
    void everythingWrongWithABrokenPageIsFound() throws IOException {
        var findings = inspectServed(BROKEN, "index.html");
        assertFound(findings, "console error: the script gave up");
        assertFound(findings, "script error: ");
        assertFound(findings, "failed request: 404 ");
        assertFound(findings, "request beyond the site: https://elsewhere.example.org/pixel.png");
        assertFound(findings, "light, 320 px: wider than the window by ");
        assertFound(findings, "light, 1440 px: axe image-alt: ");
        assertFound(findings, "dark, 820 px: axe color-contrast: ");
        assertTrue(!findings.contains("light, 320 px: axe color-contrast: "), findings);
        assertTrue(!findings.contains("1440 px: wider than the window"), findings);
    }

    @Test
    void aFileThatIsMissingIsFoundWithoutAServerToo() {
        assertFound(openFile(BROKEN, "index.html"), "failed request: file:");
    }

    private static String inspectServed(Path site, String page) throws IOException {
        try (var server = new SiteServer(site, "/repo/");
                var context = chromium.newContext()) {
            return lines(new PageInspector(context, server.base()).inspect(page));
        }
    }

    private static String openFile(Path site, String page) {
        try (var context = chromium.newContext()) {
            var base = URI.create("file://" + site.toAbsolutePath() + "/");
            return lines(new PageInspector(context, base).open(page));
        }
    }

    private static String lines(List<String> findings) {
        return findings.stream().distinct().collect(Collectors.joining("\n"));
    }

    private static void assertFound(String findings, String expected) {
        assertTrue(findings.contains(expected), () -> "not found: " + expected + "\nin:\n" + findings);
    }
}

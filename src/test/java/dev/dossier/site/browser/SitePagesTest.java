package dev.dossier.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens a page of every type of the committed site; two small sites show that the inspection itself works. */
class SitePagesTest {

    private static final Path SITE = Path.of("site");
    private static final Path SOUND = Path.of("src/test/resources/site-harness/sound");
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

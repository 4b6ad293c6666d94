package dev.dossier.site.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Opens one page in both colour schemes and at four widths, and says what is wrong with it: a console error, a request
 * that fails or leaves the site, a page wider than the window, a violation of WCAG 2.2 AA.
 */
final class PageInspector {

    /** CSS pixels: the narrowest that WCAG 2.2 asks for (1.4.10), a phone, a tablet, a desktop. */
    static final List<Integer> WIDTHS = List.of(320, 390, 820, 1440);

    private static final int HEIGHT = 900;

    private static final String OVERFLOW =
            "() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"
                    + " - document.documentElement.clientWidth";

    private static final String AXE = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const result = await axe.run({
                runOnly: {type: 'tag', values: tags},
                resultTypes: ['violations'],
                preload: false // axe would fetch the style sheets again, which the pages' policy forbids
              });
              return result.violations.flatMap(violation => violation.nodes.map(node =>
                  'axe ' + violation.id + ': ' + violation.help + ': ' + node.target.join(' ') + ' '
                      + node.any.concat(node.all).map(check => check.message).join('; ')));
            }""";

    private final BrowserContext context;
    private final URI base;

    /** @param base the site's address; whatever a page asks for must start with it */
    PageInspector(BrowserContext context, URI base) {
        this.context = context;
        this.base = base;
    }

    /**
     * Returns what is wrong, one finding a line, as in {@code dark, 320 px: wider than the window by 12 px}; empty when
     * all is well.
     *
     * @param path the page's file relative to the site: {@code topics/index.html}
     */
    List<String> inspect(String path) {
        return inModes(path, page -> {
            var found = overflow(page);
            ((List<?>) page.evaluate(AXE)).forEach(violation -> found.add(String.valueOf(violation)));
            return found;
        });
    }

    /** As {@link #inspect}, without WCAG: for a page whose markup was inspected at another address already. */
    List<String> open(String path) {
        return inModes(path, PageInspector::overflow);
    }

    private List<String> inModes(String path, Function<Page, List<String>> look) {
        var findings = new ArrayList<String>();
        try (var page = context.newPage()) {
            listen(page, findings);
            page.navigate(base + path);
            page.evaluate(axeScript());
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (var width : WIDTHS) {
                    page.setViewportSize(width, HEIGHT);
                    look.apply(page).forEach(found -> findings.add(mode(scheme, width) + found));
                }
            }
        }
        return List.copyOf(findings);
    }

    private void listen(Page page, List<String> findings) {
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                findings.add("console " + message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> findings.add("script error: " + error));
        page.onRequestFailed(request -> findings.add("failed request: " + request.url()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                findings.add("failed request: " + response.status() + " " + response.url());
            }
        });
        page.route(url -> !isInside(url), route -> {
            findings.add("request beyond the site: " + route.request().url());
            route.abort();
        });
    }

    private boolean isInside(String url) {
        return url.startsWith(base.toString()) || url.startsWith("data:");
    }

    private static List<String> overflow(Page page) {
        var found = new ArrayList<String>();
        var pixels = ((Number) page.evaluate(OVERFLOW)).intValue();
        if (pixels > 0) {
            found.add("wider than the window by " + pixels + " px");
        }
        return found;
    }

    /** axe-core itself, out of its library for Playwright; the library's own runner opens a second page for each. */
    private static String axeScript() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String mode(ColorScheme scheme, int width) {
        return (scheme == ColorScheme.DARK ? "dark, " : "light, ") + width + " px: ";
    }
}

package dev.dossier.site.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks the search page of a site that lies on the disk, and notes what it loads and complains of. */
final class SearchRun implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final Path site;
    private final List<String> loaded = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    SearchRun(Chromium chromium, Path site) {
        this.site = site.toAbsolutePath();
        context = chromium.newContext();
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> loaded.add(request.url()));
    }

    Page page() {
        return page;
    }

    /** What the console and failed scripts said so far. */
    List<String> complaints() {
        return complaints;
    }

    /** Opens the page with a query and gives the addresses of the results, in order, relative to the site. */
    List<String> ask(String query) {
        loaded.clear();
        page.navigate("file://" + site + "/search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        page.waitForFunction("() => document.getElementById('search-count').textContent !== ''");
        return results();
    }

    List<String> results() {
        return page.locator("#search-results a.hit").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** The parts of the index that the last query loaded, as files. */
    List<Path> parts() {
        return loaded.stream()
                .filter(address -> address.contains("/search/"))
                .map(address -> site.resolve(address.substring(address.indexOf("/search/") + 1)))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}

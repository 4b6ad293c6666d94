package dev.dossier.page;

import dev.dossier.domain.Settings;
import java.util.ArrayList;
import java.util.List;

/** Plans what search engines read. A sitemap holds absolute addresses alone, so there is none while the site has no address. */
final class SitemapFiles {
    private final Settings settings;

    SitemapFiles(Settings settings) {
        this.settings = settings;
    }

    List<Page> plan(List<Page> pages) {
        var files = new ArrayList<Page>();
        settings.host().ifPresent(host -> files.add(new SitemapFile(Permalinks.SITEMAP, addresses(host, pages))));
        files.add(new RobotsFile(Permalinks.ROBOTS, settings.host().map(host -> host + "/" + Permalinks.SITEMAP)));
        return files;
    }

    private static List<String> addresses(String host, List<Page> pages) {
        return pages.stream()
                .filter(Page::isListed)
                .map(page -> host + "/" + page.permalink())
                .sorted()
                .toList();
    }
}

package dev.dossier.page;

import dev.dossier.domain.Permalink;
import java.util.List;

/** The absolute addresses of all pages that hold no copied text; made only where the site has an address. */
public record SitemapFile(Permalink permalink, List<String> addresses) implements Page {
    public SitemapFile {
        addresses = List.copyOf(addresses);
    }

    @Override
    public String template() {
        return "sitemap.ftlx";
    }

    @Override
    public boolean isListed() {
        return false;
    }
}

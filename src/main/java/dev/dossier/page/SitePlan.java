package dev.dossier.page;

import java.util.List;

/** All pages of a site, by permalink; no two have the same one. */
public record SitePlan(SiteInfo site, List<Page> pages) {
    public SitePlan {
        pages = List.copyOf(pages);
    }
}

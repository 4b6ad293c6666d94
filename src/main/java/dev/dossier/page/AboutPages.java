package dev.dossier.page;

import dev.dossier.domain.Publisher;
import dev.dossier.domain.Rights;
import java.util.List;
import java.util.Optional;

/** Plans the page about the site and the one for addresses that lead nowhere. */
final class AboutPages {
    private final Catalogue catalogue;

    AboutPages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private String shown() {
        var publishers = catalogue.briefing().corpus().publishers();
        return "Of " + publishers.size() + " publishers, articles of " + count(Rights.FULL) + " are shown whole, of "
                + count(Rights.EXCERPT) + " as an excerpt and of " + count(Rights.LINK) + " as a link.";
    }

    private long count(Rights rights) {
        return catalogue.briefing().corpus().publishers().stream()
                .filter(publisher ->
                        publisher.rights().orElse(catalogue.settings().rights()) == rights)
                .count();
    }

    List<Page> plan() {
        var settings = catalogue.settings();
        var about = PageHead.of("About", "How these pages are made, and what they are not.", "about");
        var lost = new PageHead(
                "Page not found", "Nothing stands at this address.", "", List.of(), true, Optional.empty(), List.of());
        return List.of(
                new AboutPage(
                        Permalinks.ABOUT,
                        about,
                        PublisherPages.sentence(settings.rights(), Publisher.DEFAULT_EXCERPT_WORDS),
                        shown(),
                        DataFiles.DOWNLOADS),
                new NotFoundPage(Permalinks.NOT_FOUND, lost));
    }
}

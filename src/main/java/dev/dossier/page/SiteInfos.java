package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Permalink;
import dev.dossier.page.view.CorpusLine;
import dev.dossier.page.view.DateView;
import dev.dossier.page.view.Link;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Says what the site as a whole is made of. */
final class SiteInfos {
    private static final List<Link> MORE = List.of(
            new Link("Quotes", Permalinks.QUOTES),
            new Link("Numbers", Permalinks.NUMBERS),
            new Link("Publishers", Permalinks.PUBLISHERS),
            new Link("Feed", Permalinks.FEED));

    private final Catalogue catalogue;
    private final Views views;

    SiteInfos(Catalogue catalogue, Views views) {
        this.catalogue = catalogue;
        this.views = views;
    }

    SiteInfo describe(List<Page> pages) {
        var settings = catalogue.settings();
        return new SiteInfo(
                settings.siteName(),
                settings.description(),
                settings.lang(),
                catalogue.briefing().asOf().map(value -> DateView.of(value, "")).orElse(DateView.UNKNOWN),
                settings.repository(),
                MORE.stream().filter(link -> has(pages, link.page())).toList(),
                Optional.of(Permalinks.FEED).filter(feed -> has(pages, feed)),
                articles().stream().anyMatch(a -> !a.basedOn().isEmpty()),
                corpus());
    }

    private static boolean has(List<Page> pages, Permalink permalink) {
        return pages.stream().anyMatch(page -> page.permalink().equals(permalink));
    }

    private List<Article> articles() {
        return catalogue.newestFirst().stream().map(ArticleFacts::article).toList();
    }

    private CorpusLine corpus() {
        var counts = views.counts().count(articles().stream().map(Article::slug).toList());
        return new CorpusLine(
                (int) articles().stream().filter(a -> a.capture().isPresent()).count(),
                counts.articles(),
                counts.independent(),
                catalogue.briefing().corpus().publishers().size(),
                catalogue.briefing().corpus().entities().size(),
                sum(facts -> facts.quotes().size()),
                sum(facts -> facts.figures().size()),
                sum(facts -> facts.events().size()),
                period());
    }

    private int sum(ToIntFunction<ArticleFacts> size) {
        return catalogue.newestFirst().stream().mapToInt(size).sum();
    }

    private String period() {
        var months = articles().stream()
                .flatMap(a -> a.published().stream())
                .map(date -> YearMonth.from(date.value().first()))
                .sorted()
                .toList();
        if (months.isEmpty()) {
            return "";
        }
        var first = months.get(0);
        var last = months.get(months.size() - 1);
        return first.equals(last) ? Charts.name(first) : Charts.name(first) + " to " + Charts.name(last);
    }
}

package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.page.view.CorpusLine;
import dev.dossier.page.view.DateView;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToIntFunction;

/** Says what the site as a whole is made of. */
final class SiteInfos {
    private final Catalogue catalogue;
    private final Views views;

    SiteInfos(Catalogue catalogue, Views views) {
        this.catalogue = catalogue;
        this.views = views;
    }

    SiteInfo describe() {
        var settings = catalogue.settings();
        return new SiteInfo(
                settings.siteName(),
                settings.description(),
                settings.lang(),
                catalogue.briefing().asOf().map(value -> DateView.of(value, "")).orElse(DateView.UNKNOWN),
                settings.repository(),
                articles().stream().anyMatch(a -> !a.basedOn().isEmpty()),
                corpus());
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

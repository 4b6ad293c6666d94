package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.Basis;
import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.CaptureRecord;
import dev.dossier.domain.Credit;
import dev.dossier.domain.ForeignArticle;
import dev.dossier.page.view.CaptureView;
import dev.dossier.page.view.DateView;
import dev.dossier.page.view.PublisherStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says where an article comes from: who published it, which file it was cleaned out of, how to cite it. */
final class ArticleOrigins {
    private final Catalogue catalogue;
    private final Sources sources;

    ArticleOrigins(Catalogue catalogue, Sources sources) {
        this.catalogue = catalogue;
        this.sources = sources;
    }

    List<PublisherStep> chain(Article article) {
        var credits = article.credits();
        return Stream.concat(credits.publisher().stream(), credits.via().stream())
                .map(this::step)
                .toList();
    }

    private PublisherStep step(Credit credit) {
        var publisher = catalogue.publisher(credit.name());
        return new PublisherStep(
                publisher.map(p -> p.name()).orElse(credit.name()),
                publisher.map(p -> Permalinks.publisher(p.slug())),
                credit.basis() == Basis.EXPLICIT ? "" : credit.reason());
    }

    Optional<CaptureView> capture(Article article) {
        return article.capture().map(ArticleOrigins::view);
    }

    private static CaptureView view(CaptureRecord capture) {
        long all = (long) capture.kept() + capture.removed();
        int percent = all == 0 ? 0 : (int) Math.round(100.0 * capture.removed() / all);
        var rules = capture.rules().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> new CaptureView.Rule(e.getKey(), e.getValue()))
                .toList();
        return new CaptureView(
                capture.file(),
                capture.sha256(),
                capture.format(),
                capture.kept(),
                capture.removed(),
                percent,
                rules,
                capture.foreign().stream().map(ArticleOrigins::line).toList());
    }

    private static String line(ForeignArticle foreign) {
        var parts = new ArrayList<>(List.of(foreign.title()));
        foreign.publisher().ifPresent(parts::add);
        foreign.date().ifPresent(date -> parts.add(date.display()));
        return String.join(" · ", parts);
    }

    /** {@code Example Wire, “Chip rules”, 14 March 2025, https://example.org/a}. */
    String citation(Article article) {
        var parts = new ArrayList<>(article.credits().authors());
        parts.add("“" + catalogue.headline(article) + "”");
        var chain = sources.chain(article);
        if (!chain.isEmpty()) {
            parts.add(String.join(", via ", chain));
        }
        parts.add(DateView.of(article.published()).text().replace("Date unknown", "undated"));
        article.credits().url().map(CanonicalUrl::value).ifPresent(parts::add);
        return String.join(", ", parts);
    }
}

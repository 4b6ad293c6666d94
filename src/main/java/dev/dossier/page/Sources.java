package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Passage;
import dev.dossier.page.view.Chip;
import dev.dossier.page.view.DateView;
import java.util.ArrayList;
import java.util.List;

/** Names where statements come from: {@code Example Wire via Sample Post · 14 Mar 2025 · ¶3}. */
final class Sources {
    private final Catalogue catalogue;

    Sources(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Chip chip(Passage passage) {
        var article = catalogue.article(passage.article());
        return new Chip(
                carrier(article),
                DateView.of(article.published()),
                passage.paragraph(),
                Permalinks.article(article.slug()),
                "p" + passage.paragraph(),
                catalogue.headline(article));
    }

    /** The publishers from the origin to the capture, by the names that their pages have. */
    List<String> chain(Article article) {
        var chain = new ArrayList<String>();
        article.credits().publisher().map(this::name).ifPresent(chain::add);
        article.credits().via().stream().map(this::name).forEach(chain::add);
        return chain;
    }

    private String carrier(Article article) {
        var chain = chain(article);
        if (chain.isEmpty()) {
            return "Unknown publisher";
        }
        var last = chain.get(chain.size() - 1);
        return chain.size() == 1 ? last : chain.get(0) + " via " + last;
    }

    private String name(Credit credit) {
        return catalogue.publisher(credit.name()).map(p -> p.name()).orElse(credit.name());
    }
}

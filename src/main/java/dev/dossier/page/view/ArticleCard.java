package dev.dossier.page.view;

import dev.dossier.domain.Permalink;
import java.util.List;
import java.util.Optional;

/**
 * An article in a list.
 *
 * @param chain its publishers from the origin to the capture; empty where none is known
 * @param role {@code origin}, {@code copy}, {@code rewrite} or {@code follow-up}
 */
public record ArticleCard(
        String headline,
        Permalink page,
        Optional<String> lang,
        List<String> chain,
        DateView date,
        Optional<String> summary,
        String role) {
    public ArticleCard {
        chain = List.copyOf(chain);
    }
}

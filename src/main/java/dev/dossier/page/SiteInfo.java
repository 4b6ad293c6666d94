package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.CorpusLine;
import dev.dossier.page.view.DateView;
import dev.dossier.page.view.Link;
import java.util.List;
import java.util.Optional;

/**
 * What every template may say of the site as a whole, under the name {@code site}.
 *
 * @param asOf the newest date in the data
 * @param repository the address of the repository's web page
 * @param more pages that the footer leads to
 * @param feed absent where no article has a date
 * @param demo whether articles say that they were made from the reporting of others
 */
public record SiteInfo(
        String name,
        String description,
        String lang,
        DateView asOf,
        Optional<String> repository,
        List<Link> more,
        Optional<Permalink> feed,
        boolean demo,
        CorpusLine corpus) {
    public SiteInfo {
        more = List.copyOf(more);
    }
}

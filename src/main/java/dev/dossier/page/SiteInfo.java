package dev.dossier.page;

import dev.dossier.page.view.CorpusLine;
import dev.dossier.page.view.DateView;
import java.util.Optional;

/**
 * What every template may say of the site as a whole, under the name {@code site}.
 *
 * @param asOf the newest date in the data
 * @param repository the address of the repository's web page
 * @param demo whether articles say that they were made from the reporting of others
 */
public record SiteInfo(
        String name,
        String description,
        String lang,
        DateView asOf,
        Optional<String> repository,
        boolean demo,
        CorpusLine corpus) {}

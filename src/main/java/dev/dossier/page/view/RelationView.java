package dev.dossier.page.view;

import java.util.List;
import java.util.Optional;

/**
 * What somebody or something is said to be, once, with all the places that say it.
 *
 * @param who on the page of an organisation: whose role it is
 * @param words as the earliest report has them, with links to the entities in them
 * @param lang of the words, when it is not the site's
 * @param chips the earliest report first, one an article; their dates tell as of when
 */
public record RelationView(
        Optional<Link> who, List<Fragment> words, Optional<String> lang, Counts counts, List<Chip> chips) {
    public RelationView {
        words = List.copyOf(words);
        chips = List.copyOf(chips);
    }
}

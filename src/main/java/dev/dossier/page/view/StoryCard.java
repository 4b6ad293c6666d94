package dev.dossier.page.view;

import dev.dossier.domain.Permalink;
import java.util.List;
import java.util.Optional;

/**
 * A story in a list: its lead, the others folded under it.
 *
 * @param page where the story is laid out; absent for a story of one article
 * @param reasons why it is in the list, such as a topic's matching words
 */
public record StoryCard(
        ArticleCard lead, List<ArticleCard> others, Counts counts, Optional<Permalink> page, List<String> reasons) {
    public StoryCard {
        others = List.copyOf(others);
        reasons = List.copyOf(reasons);
    }
}

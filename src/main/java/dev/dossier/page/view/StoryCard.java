package dev.dossier.page.view;

import java.util.List;

/**
 * A story in a list: its lead, the others folded under it.
 *
 * @param reasons why it is in the list, such as a topic's matching words
 */
public record StoryCard(ArticleCard lead, List<ArticleCard> others, Counts counts, List<String> reasons) {
    public StoryCard {
        others = List.copyOf(others);
        reasons = List.copyOf(reasons);
    }
}

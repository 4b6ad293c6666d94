package dev.dossier.page.view;

import dev.dossier.domain.Permalink;
import java.util.List;

/**
 * Sentences of one article.
 *
 * @param more how many others the article has that are not in the list
 */
public record PassageGroup(String title, Permalink page, List<PassageView> items, int more) {
    public PassageGroup {
        items = List.copyOf(items);
    }
}

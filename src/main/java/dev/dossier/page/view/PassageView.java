package dev.dossier.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of an article.
 *
 * @param why what it was chosen for; empty where that goes without saying
 */
public record PassageView(List<Fragment> sentence, Optional<String> lang, Chip chip, String why) {
    public PassageView {
        sentence = List.copyOf(sentence);
    }
}

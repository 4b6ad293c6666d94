package dev.dossier.page.view;

import java.util.List;

/** A topic that an article belongs to, with the matching words as they stand in it. */
public record Reason(Link topic, List<String> words) {
    public Reason {
        words = List.copyOf(words);
    }
}

package dev.dossier.page.view;

import java.util.List;

/** Items under a heading with an anchor. */
public record Section<T>(String title, String anchor, List<T> items) {
    public Section {
        items = List.copyOf(items);
    }
}

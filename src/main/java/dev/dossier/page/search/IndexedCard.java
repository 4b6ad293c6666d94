package dev.dossier.page.search;

import java.util.List;

/**
 * A page, or a place on one, that is found by its names.
 *
 * @param type what it counts as in a list of results
 * @param kind for reading, such as {@code organisation}
 * @param aliases further names
 * @param address relative to the site's root, such as {@code quotes.html#by-ann-poe}
 * @param counts for reading, such as {@code 3 independent reports}
 * @param about one sentence; may be empty
 */
public record IndexedCard(
        Type type, String kind, String name, List<String> aliases, String address, String counts, String about) {
    public IndexedCard {
        aliases = List.copyOf(aliases);
    }

    /** In the order in which results of equal worth are shown. */
    public enum Type {
        ENTITY,
        TOPIC,
        SPEAKER
    }
}

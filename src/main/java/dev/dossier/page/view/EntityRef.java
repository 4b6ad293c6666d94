package dev.dossier.page.view;

import dev.dossier.domain.Permalink;

/**
 * An entity in a list.
 *
 * @param kind {@code person}
 * @param counts the reports that name it, or name it together with the page's own entity
 */
public record EntityRef(String name, Permalink page, String kind, Counts counts) {}

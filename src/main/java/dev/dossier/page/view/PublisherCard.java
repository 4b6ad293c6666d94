package dev.dossier.page.view;

import dev.dossier.domain.Permalink;

/**
 * A publisher in a list.
 *
 * @param kind {@code agency}; empty where nobody said
 * @param counts of the articles that it published or passed on
 */
public record PublisherCard(String name, Permalink page, String kind, Counts counts) {}

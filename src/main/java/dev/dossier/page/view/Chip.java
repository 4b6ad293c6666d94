package dev.dossier.page.view;

import dev.dossier.domain.Permalink;

/**
 * Where a statement comes from: {@code Example Wire · 14 Mar 2025 · ¶3}, a link to the paragraph.
 *
 * @param publisher the publisher of record; with the last republisher for a copy: {@code Example Wire via Sample Post}
 * @param date when the article was published
 * @param paragraph the block's number, from 1
 * @param anchor {@code p3}
 */
public record Chip(String publisher, DateView date, int paragraph, Permalink article, String anchor, String headline) {}

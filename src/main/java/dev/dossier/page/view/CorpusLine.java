package dev.dossier.page.view;

/**
 * From files to reports: {@code 5 captures → 5 articles → 3 independent reports}.
 *
 * @param captures articles that import cleaned out of a saved file
 * @param period {@code January to July 2025}; empty where no article has a date
 */
public record CorpusLine(
        int captures,
        int articles,
        int independent,
        int publishers,
        int entities,
        int quotes,
        int figures,
        int events,
        String period) {}

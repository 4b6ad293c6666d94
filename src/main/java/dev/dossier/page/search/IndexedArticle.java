package dev.dossier.page.search;

import dev.dossier.domain.Permalink;
import java.util.List;

/**
 * What may be found of an article.
 *
 * @param date for reading, such as {@code 14 Mar 2025}
 * @param year empty where the date is unknown
 * @param independent whether it is a report of its own, neither copy nor rewrite
 * @param topics titles
 * @param passages the headline first, under number 0
 */
public record IndexedArticle(
        String headline,
        Permalink page,
        String publisher,
        String date,
        String year,
        boolean independent,
        List<String> topics,
        List<IndexedPassage> passages) {
    public IndexedArticle {
        topics = List.copyOf(topics);
        passages = List.copyOf(passages);
    }
}

package dev.dossier.page.view;

import java.util.Optional;

/**
 * An entry of a feed.
 *
 * @param updated RFC 3339, such as {@code 2025-03-14T00:00:00Z}
 * @param link absolute where the site has an address, else relative to the feed
 * @param original the article's address at its publisher
 */
public record FeedEntry(
        String id,
        String title,
        String link,
        Optional<String> original,
        String published,
        String updated,
        Optional<String> author,
        Optional<String> summary) {}

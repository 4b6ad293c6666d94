package dev.dossier.domain;

import java.util.List;
import java.util.Optional;

/**
 * Who publishes articles.
 *
 * @param kind agency, newspaper, broadcaster, aggregator, blog or site; empty where nobody said
 * @param rights of its articles; absent where the site's hold
 * @param excerptWords the most words of one article that an excerpt may show
 * @param declared whether a file in {@code content/publishers} describes it; otherwise only articles name it
 */
public record Publisher(
        Slug slug,
        String name,
        String kind,
        List<String> aliases,
        List<String> domains,
        Optional<Rights> rights,
        int excerptWords,
        Body about,
        boolean declared) {
    /** About the length of a lead paragraph. */
    public static final int DEFAULT_EXCERPT_WORDS = 60;

    public Publisher {
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
    }
}

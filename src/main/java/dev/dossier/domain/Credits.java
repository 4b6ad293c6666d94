package dev.dossier.domain;

import java.util.List;
import java.util.Optional;

/**
 * Who wrote, published and passed on an article.
 *
 * @param authors separate names, as credited
 * @param publisher who published it first
 * @param via republishers, in order from the origin to the capture
 * @param url at the last of them
 */
public record Credits(List<String> authors, Optional<Credit> publisher, List<Credit> via, Optional<CanonicalUrl> url) {
    public static final Credits NONE = new Credits(List.of(), Optional.empty(), List.of(), Optional.empty());

    public Credits {
        authors = List.copyOf(authors);
        via = List.copyOf(via);
    }
}

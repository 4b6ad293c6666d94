package dev.dossier.domain;

import java.util.List;

/**
 * What became of a capture.
 *
 * @param article the main article
 * @param markdown its body as Markdown
 * @param embedded the foreign articles that stood beside it, in order, each ready to be imported as well
 */
public record Extraction(Article article, String markdown, List<Extraction> embedded) {
    public Extraction {
        embedded = List.copyOf(embedded);
    }
}

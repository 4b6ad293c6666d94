package dev.dossier.domain;

import java.util.List;

/**
 * What became of a capture.
 *
 * @param article the main article
 * @param markdown its body as Markdown
 * @param facts what the page says besides
 * @param embedded the foreign articles that stood beside it, in order, each ready to be imported as well
 */
public record Extraction(Article article, String markdown, PageFacts facts, List<Extraction> embedded) {
    public Extraction {
        embedded = List.copyOf(embedded);
    }

    /** Of a capture that is no page. */
    public Extraction(Article article, String markdown, List<Extraction> embedded) {
        this(article, markdown, PageFacts.NONE, embedded);
    }
}

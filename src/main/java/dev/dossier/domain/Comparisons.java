package dev.dossier.domain;

import java.util.List;

/**
 * What comes of laying articles side by side.
 *
 * @param links why articles are of one story, by article
 * @param sharedQuotes what several articles of one story quote, by the passage of the earliest carrier
 * @param retellings each copy, rewrite or follow-up beside the article that it comes from, by article
 * @param figures quantities that several passages give, by the first passage
 * @param disagreements statements that do not go together, by the first passage
 */
public record Comparisons(
        List<StoryLink> links,
        List<SharedQuote> sharedQuotes,
        List<Retelling> retellings,
        List<FigureComparison> figures,
        List<Disagreement> disagreements) {
    /** Nothing was compared. */
    public static final Comparisons NONE = new Comparisons(List.of(), List.of(), List.of(), List.of(), List.of());

    public Comparisons {
        links = List.copyOf(links);
        sharedQuotes = List.copyOf(sharedQuotes);
        retellings = List.copyOf(retellings);
        figures = List.copyOf(figures);
        disagreements = List.copyOf(disagreements);
    }
}

package dev.dossier.page.view;

/**
 * How many reports stand behind something.
 *
 * @param independent reports of their own
 * @param articles these and their copies and rewrites
 */
public record Counts(int independent, int articles) {
    public Counts plus(Counts other) {
        return new Counts(independent + other.independent, articles + other.articles);
    }

    /** Whether a single report carries it. */
    public boolean isSingle() {
        return independent == 1;
    }

    /** {@code 3 independent reports of 5 articles}; {@code 1 independent report} where there are no copies. */
    public String text() {
        var reports = independent + " independent report" + (independent == 1 ? "" : "s");
        return articles == independent ? reports : reports + " of " + articles + " articles";
    }
}

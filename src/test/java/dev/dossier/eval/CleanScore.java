package dev.dossier.eval;

import java.util.List;

/** The share of dumps in whose text no sentence of a foreign article is left. */
public final class CleanScore {
    private int pages;
    private int clean;

    /** Counts a dump of these lines, whose main article is {@code truth}, and in which {@code found} was found. */
    public void add(List<String> lines, String truth, String found) {
        pages++;
        clean += new ForeignSentences(lines, truth).areIn(found) ? 0 : 1;
    }

    /** 0 to 1; 0 where nothing was counted. */
    public double share() {
        return pages == 0 ? 0 : (double) clean / pages;
    }
}

package dev.dossier.eval.train;

import dev.dossier.eval.CleanScore;
import dev.dossier.eval.ShingleScore;
import java.util.Map;
import java.util.TreeMap;

/** What is found in dumps against their truth. */
final class DumpScore {
    private final Map<String, ShingleScore> scores = new TreeMap<>();
    private final CleanScore clean = new CleanScore();

    void add(DumpPage page, String found) {
        scores.computeIfAbsent(page.set(), set -> new ShingleScore()).add(page.truth(), found);
        if (page.set().equals("textagg")) {
            clean.add(page.lines(), page.truth(), found);
        }
    }

    /** F1 by set, and the share of the pages of textagg without a sentence of a foreign article. */
    Map<String, Double> figures() {
        var figures = new TreeMap<String, Double>();
        scores.forEach((set, score) -> figures.put(set, score.f1()));
        figures.put("textagg.clean", clean.share());
        return figures;
    }
}

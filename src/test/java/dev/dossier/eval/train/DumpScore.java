package dev.dossier.eval.train;

import dev.dossier.eval.ForeignSentences;
import dev.dossier.eval.ShingleScore;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is found in dumps against their truth: F1 by set, and how many pages hold sentences of foreign articles. */
final class DumpScore {
    private final Map<String, ShingleScore> scores = new TreeMap<>();
    private int pages;
    private int mixed;

    void add(DumpPage page, String found) {
        scores.computeIfAbsent(page.set(), set -> new ShingleScore()).add(page.truth(), found);
        if (page.set().equals("textagg")) {
            pages++;
            mixed += new ForeignSentences(page.lines(), page.truth()).areIn(found) ? 1 : 0;
        }
    }

    /** {@code textagg 0.987, textcap 0.914, 1.4 % of the pages of textagg with foreign sentences}. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        scores.forEach((set, score) -> text.append(String.format(Locale.ROOT, "%s %.4f, ", set, score.f1())));
        return text.append(String.format(
                        Locale.ROOT,
                        "%.2f %% of the pages of textagg with foreign sentences",
                        pages == 0 ? 0 : 100.0 * mixed / pages))
                .toString();
    }
}

package dev.dossier.eval.train;

import dev.dossier.eval.ShingleScore;
import dev.dossier.eval.SnippetScore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Measures the models of pages on sites that they have not seen: the sites are dealt into folds, and the pages of each fold are judged by a
 * model that learnt from the others. Beside it stands what a model reaches on the pages that it learnt from, which says little.
 */
final class CrossValidation {
    private final List<LabelledPage> pages;
    private final ModelTrainer trainer;

    CrossValidation(List<LabelledPage> pages, int mostTrees) {
        this.pages = pages;
        this.trainer = new ModelTrainer(pages, mostTrees);
    }

    /** Prints a line a set: its figure on unseen sites, and on seen ones. */
    void print() {
        var unseen = unseen();
        var seen = seen();
        System.out.printf(Locale.ROOT, "%-12s %s %s%n", "set", "unseen sites", "seen sites");
        for (var set : TrainingPages.SETS) {
            System.out.printf(Locale.ROOT, "%-12s %12.4f %10.4f%n", set, unseen.get(set), seen.get(set));
        }
    }

    /** The figure of each set, by models that did not see the sites: F1 of shingles, of snippets where the truth has no bodies. */
    Map<String, Double> unseen() {
        var models = IntStream.range(0, ModelTrainer.FOLDS.count())
                .mapToObj(trainer::trainWithout)
                .toList();
        return score(page -> models.get(ModelTrainer.fold(page)));
    }

    /** The figure of each set, by a model that learnt from all pages. */
    Map<String, Double> seen() {
        var model = trainer.train();
        return score(page -> model);
    }

    private Map<String, Double> score(Function<LabelledPage, PageModel> models) {
        var bodies = pages.stream().map(page -> models.apply(page).body(page)).toList();
        var scores = new TreeMap<String, Double>();
        for (var set : TrainingPages.SETS) {
            scores.put(set, score(set, bodies));
        }
        return scores;
    }

    private double score(String set, List<String> bodies) {
        var shingles = new ShingleScore();
        var snippets = new SnippetScore();
        for (int p = 0; p < bodies.size(); p++) {
            var page = pages.get(p);
            if (page.set().equals(set)) {
                snippets.add(page.truth(), bodies.get(p));
                if (!page.truth().body().isEmpty()) {
                    shingles.add(page.truth().body(), bodies.get(p));
                }
            }
        }
        return Math.max(shingles.f1(), snippets.f1());
    }
}

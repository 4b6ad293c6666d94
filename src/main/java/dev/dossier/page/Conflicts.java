package dev.dossier.page;

import dev.dossier.domain.Disagreement;
import dev.dossier.domain.FigureComparison;
import dev.dossier.domain.FigureComparison.Verdict;
import dev.dossier.domain.Passage;
import dev.dossier.page.view.ConflictView;
import dev.dossier.page.view.Fragment;
import dev.dossier.page.view.Link;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Prints what reports do not agree on: numbers first, then statements. */
final class Conflicts {
    private final Catalogue catalogue;
    private final Sources sources;
    private final SentencePrinter sentences;
    private final SameWords sameWords;
    private final StoryCounts counts;

    Conflicts(Catalogue catalogue, Sources sources, SentencePrinter sentences, SameWords sameWords) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.sentences = sentences;
        this.sameWords = sameWords;
        this.counts = new StoryCounts(catalogue);
    }

    /** Those of which any side stands in one of the passages asked for; sides that only articles shown as links carry keep their labels alone. */
    List<ConflictView> print(Predicate<Passage> wanted) {
        var comparisons = catalogue.briefing().comparisons();
        var figures = comparisons.figures().stream()
                .filter(group -> group.verdict() == Verdict.CONFLICT)
                .filter(group -> group.values().stream()
                        .flatMap(value -> value.tellings().stream())
                        .anyMatch(figure -> wanted.test(figure.passage())))
                .map(this::print);
        var statements = comparisons.disagreements().stream()
                .filter(one -> one.sides().stream()
                        .flatMap(side -> side.passages().stream())
                        .anyMatch(wanted))
                .map(this::print);
        return Stream.concat(figures, statements).toList();
    }

    private ConflictView print(FigureComparison group) {
        return new ConflictView(
                Disagreement.Kind.CONFLICT.label(),
                group.measures(),
                group.subjects().stream()
                        .flatMap(slug -> catalogue.entity(slug).stream())
                        .map(entity -> new Link(entity.name(), Permalinks.entity(entity.slug())))
                        .toList(),
                group.values().stream().map(this::side).toList(),
                "");
    }

    private ConflictView.Side side(FigureComparison.Value value) {
        var tellings = value.tellings().stream().sorted(sameWords.carriers()).toList();
        var first = tellings.get(0);
        return new ConflictView.Side(
                FigureViews.text(first),
                sentence(first.passage()),
                sameWords.counts(tellings),
                tellings.stream()
                        .map(figure -> sources.chip(figure.passage()))
                        .distinct()
                        .toList());
    }

    private ConflictView print(Disagreement disagreement) {
        return new ConflictView(
                disagreement.kind().label(),
                disagreement.about(),
                List.of(),
                disagreement.sides().stream().map(this::side).toList(),
                disagreement.reason().evidence());
    }

    private ConflictView.Side side(Disagreement.Side side) {
        return new ConflictView.Side(
                "",
                sentence(side.passages().get(0)),
                counts.count(side.passages().stream().map(Passage::article).toList()),
                side.passages().stream().map(sources::chip).distinct().toList());
    }

    private List<Fragment> sentence(Passage passage) {
        return catalogue.quotable(passage.article()) ? sentences.printMarked(passage) : List.of();
    }
}

package dev.dossier.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Figure;
import dev.dossier.domain.FigureComparison;
import dev.dossier.domain.Slug;
import dev.dossier.domain.TimexValue;
import dev.dossier.page.view.Counts;
import dev.dossier.page.view.DateView;
import dev.dossier.page.view.FigureView;
import dev.dossier.page.view.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Prints figures, each value of the same subject once with all its carriers. */
final class FigureViews {
    /** More than anything else weighs. */
    private static final int PINNED = 1000;

    private final Catalogue catalogue;
    private final Sources sources;
    private final SentencePrinter sentences;
    private final SameWords sameWords;

    /** By what makes a figure a number of its own: the key of those that were found to be the same. */
    private final Map<String, String> compared = new HashMap<>();

    /** All figures of the briefing by what makes them the same number. */
    private final Map<String, List<Figure>> carried;

    FigureViews(Catalogue catalogue, Sources sources, SentencePrinter sentences, SameWords sameWords) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.sentences = sentences;
        this.sameWords = sameWords;
        enter(catalogue.briefing().comparisons().figures());
        this.carried = byKey(catalogue.newestFirst().stream()
                .flatMap(facts -> facts.figures().stream())
                .toList());
    }

    /** What was compared and found to be one number is one, whoever is named beside it. */
    private void enter(List<FigureComparison> comparisons) {
        for (var comparison : comparisons) {
            for (var value : comparison.values()) {
                var first = key(value.tellings().get(0));
                value.tellings()
                        .forEach(figure -> compared.putIfAbsent(key(figure), compared.getOrDefault(first, first)));
            }
        }
    }

    /** In the order of {@code figures}, conversions in brackets and articles shown as links left out. */
    List<FigureView> print(List<Figure> figures) {
        return fold(figures).stream().map(this::print1).toList();
    }

    /**
     * The figures that tell most first: carried by several reports, with a subject and a thing measured, money before counts, then newest.
     * Numbers without a subject are left out, and those written as words, such as "three": they are seldom the news.
     */
    List<FigureView> printTelling(List<Figure> figures, int most) {
        return fold(figures).stream()
                .filter(group -> group.stream().anyMatch(catalogue::isPinned) || tells(group.get(0)))
                .sorted(telling())
                .limit(most)
                .map(this::print1)
                .toList();
    }

    /** The figures that several articles carry and one report alone stands behind, those with most carriers first. */
    List<FigureView> printSingleSource(List<Figure> figures, int most) {
        return printRepeated(figures, Counts::isSingle, most);
    }

    /** The figures that two or more independent reports give, those with most reports first. */
    List<FigureView> printAgreed(List<Figure> figures, int most) {
        return printRepeated(figures, counts -> !counts.isSingle(), most);
    }

    private List<FigureView> printRepeated(List<Figure> figures, Predicate<Counts> wanted, int most) {
        return fold(figures).stream()
                .filter(group -> tells(group.get(0)))
                .map(this::print1)
                .filter(view -> view.counts().articles() > 1 && wanted.test(view.counts()))
                .sorted(comparingInt((FigureView view) -> -view.counts().independent())
                        .thenComparingInt(view -> -view.counts().articles()))
                .limit(most)
                .toList();
    }

    private static boolean tells(Figure figure) {
        return !figure.subjects().isEmpty() && figure.text().chars().anyMatch(Character::isDigit);
    }

    /** Groups of one number; carriers elsewhere in the briefing follow those among {@code figures}, so that a number counts alike on every page. */
    private List<List<Figure>> fold(List<Figure> figures) {
        return byKey(figures).entrySet().stream()
                .map(group -> withOthers(group.getValue(), carried.getOrDefault(group.getKey(), List.of())))
                .filter(group -> catalogue.quotable(group.get(0).passage().article()))
                .toList();
    }

    private static List<Figure> withOthers(List<Figure> group, List<Figure> all) {
        return Stream.concat(group.stream(), all.stream()).distinct().toList();
    }

    private Map<String, List<Figure>> byKey(List<Figure> figures) {
        Map<String, List<Figure>> groups = new LinkedHashMap<>();
        figures.stream()
                .filter(f -> f.conversionOf().isEmpty())
                .forEach(f -> groups.computeIfAbsent(keyOfAll(f), k -> new ArrayList<>())
                        .add(f));
        groups.values().forEach(group -> group.sort(carriers()));
        return groups;
    }

    private String keyOfAll(Figure figure) {
        var key = key(figure);
        return compared.getOrDefault(key, key);
    }

    /** The same value of the same subject is one number wherever it stands; without a subject only within its story. */
    private String key(Figure figure) {
        var value = figure.kind() + " " + figure.low().stripTrailingZeros().toPlainString() + " "
                + figure.high().stripTrailingZeros().toPlainString() + " " + figure.unit()
                + figure.rate().orElse("");
        var subject = figure.subjects().stream().findFirst().map(Slug::value);
        var story = catalogue.story(figure.passage().article()).lead().value();
        return value + " " + subject.orElse("~" + story);
    }

    private Comparator<Figure> carriers() {
        return comparing((Figure f) -> !catalogue.quotable(f.passage().article()))
                .thenComparing(f -> catalogue.article(f.passage().article()), Catalogue.oldest())
                .thenComparing(Figure::passage);
    }

    private Comparator<List<Figure>> telling() {
        return comparingInt((List<Figure> group) -> -weight(group))
                .thenComparing(group -> catalogue.article(group.get(0).passage().article()), Catalogue.newest())
                .thenComparing(group -> group.get(0).passage());
    }

    private int weight(List<Figure> group) {
        var figure = group.get(0);
        int kind = switch (figure.kind()) {
            case MONEY -> 3;
            case PERCENT, SHARE, RATIO, SIZE -> 2;
            case COUNT -> 1;
            case DURATION -> 0;
        };
        int known = (figure.subjects().isEmpty() ? 0 : 1) + (figure.measures().isPresent() ? 1 : 0);
        int pinned = group.stream().anyMatch(catalogue::isPinned) ? PINNED : 0;
        return pinned + 2 * (sameWords.counts(group).independent() - 1) + kind + known;
    }

    private FigureView print1(List<Figure> group) {
        var figure = group.get(0);
        return new FigureView(
                figure.id().value(),
                text(figure),
                figure.kind().plural(),
                figure.measures(),
                figure.asOf().map(TimexValue::display),
                subjects(figure).stream().map(FigureViews::link).toList(),
                sentences.printMarked(figure.passage()),
                DateView.of(catalogue.article(figure.passage().article()).published()),
                sameWords.counts(group),
                group.stream().map(f -> sources.chip(f.passage())).distinct().toList());
    }

    /** A place is the scene where somebody is named whose the number is. */
    private List<Entity> subjects(Figure figure) {
        var all = figure.subjects().stream()
                .flatMap(slug -> catalogue.entity(slug).stream())
                .toList();
        var acting = all.stream()
                .filter(entity -> entity.kind() == EntityKind.ORGANISATION)
                .findAny();
        return acting.isEmpty()
                ? all
                : all.stream()
                        .filter(entity -> entity.kind() != EntityKind.PLACE)
                        .toList();
    }

    private static Link link(Entity entity) {
        return new Link(entity.name(), Permalinks.entity(entity.slug()));
    }

    /** The figure with its qualifier and rate, each unless the text holds it already: {@code almost $589 billion}. */
    static String text(Figure figure) {
        var text = figure.text();
        var before = figure.qualifier()
                .filter(q -> !text.contains(q))
                .map(q -> q + " ")
                .orElse("");
        var after =
                figure.rate().filter(r -> !text.contains(r)).map(r -> " " + r).orElse("");
        return before + text + after;
    }
}

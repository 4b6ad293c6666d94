package dev.dossier.page;

import dev.dossier.domain.FactId;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Permalink;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Speaker;
import dev.dossier.page.view.DateView;
import dev.dossier.page.view.Fragment;
import dev.dossier.page.view.QuoteView;
import dev.dossier.page.view.VariantView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints quotations, those that copies repeat once. */
final class QuoteViews {
    private final Catalogue catalogue;
    private final Sources sources;
    private final SentencePrinter sentences;
    private final SameWords sameWords;
    private final DriftViews drift;

    /** All wordings of a quotation, by the place of each. */
    private final Map<Passage, List<Quote>> wordings = new HashMap<>();

    QuoteViews(Catalogue catalogue, Sources sources, SentencePrinter sentences, SameWords sameWords, DriftViews drift) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.sentences = sentences;
        this.sameWords = sameWords;
        this.drift = drift;
        var all = catalogue.newestFirst().stream()
                .flatMap(facts -> facts.quotes().stream())
                .toList();
        Map<FactId, List<Quote>> byEarliest = new LinkedHashMap<>();
        sameWords
                .fold(all, Quote::text, QuoteViews::kindKey)
                .forEach(group -> byEarliest
                        .computeIfAbsent(drift.earliest(group.get(0)).id(), id -> new ArrayList<>())
                        .addAll(group));
        byEarliest.values().forEach(this::enter);
    }

    private void enter(List<Quote> group) {
        group.sort(sameWords.carriers());
        group.forEach(quote -> wordings.put(quote.passage(), group));
    }

    /** In the order of {@code quotes}, each as its origin words it, with all carriers; those that only articles shown as links carry are left out. */
    List<QuoteView> print(List<Quote> quotes) {
        return print1(quotes.stream().flatMap(quote -> wordings(quote).stream()).distinct())
                .toList();
    }

    /**
     * Every wording of a quotation. What is said of somebody else in the origin stands for itself; what the origin gives without marks is
     * no quotation, and is told with the reported statements alone.
     */
    private Optional<List<Quote>> wordings(Quote quote) {
        var group = wordings.getOrDefault(quote.passage(), List.of(quote));
        var first = group.get(0);
        if (!speakerKey(first).equals(speakerKey(quote))) {
            return Optional.of(List.of(quote));
        }
        return Optional.of(group).filter(g -> isReported(first) == isReported(quote));
    }

    private static boolean isReported(Quote quote) {
        return quote.kind() == Quote.Kind.INDIRECT;
    }

    /** As the article that they stand in words them. */
    List<QuoteView> printOwn(List<Quote> quotes) {
        return print1(sameWords.fold(quotes, Quote::text, QuoteViews::kindKey).stream())
                .toList();
    }

    private Stream<QuoteView> print1(Stream<List<Quote>> groups) {
        return groups.filter(group -> catalogue.quotable(group.get(0).passage().article()))
                .map(this::print1);
    }

    /** How others have the words of the first, and how it has those of an earlier one; word for word left out. */
    private List<VariantView> changed(Quote first) {
        return Stream.concat(drift.fromEarliest(first).stream(), drift.later(first).stream())
                .filter(VariantView::isChanged)
                .toList();
    }

    /** The writer's words are never a wording of the speaker's. */
    private static String kindKey(Quote quote) {
        return isReported(quote) + speakerKey(quote);
    }

    /** What tells speakers apart: the entity, else the name, else nothing. */
    static String speakerKey(Quote quote) {
        return quote.speaker()
                .map(s -> s.entity().map(Slug::value).orElse("~" + s.name()))
                .orElse("");
    }

    private QuoteView print1(List<Quote> group) {
        var quote = group.get(0);
        var article = catalogue.article(quote.passage().article());
        return new QuoteView(
                quote.id().value(),
                quote.kind().label(),
                sentences.words(quote.passage(), withoutComma(quote.text())),
                context(quote),
                catalogue.foreign(article),
                quote.speaker().map(Speaker::name),
                speakerPage(quote),
                description(group),
                quote.toldOutlet(),
                changed(quote),
                DateView.of(article.published()),
                sameWords.counts(group),
                group.stream().map(q -> sources.chip(q.passage())).distinct().toList());
    }

    /** The comma before "she said" is the writer's, not the speaker's. */
    private static String withoutComma(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private List<Fragment> context(Quote quote) {
        return quote.kind() == Quote.Kind.MIXED ? sentences.printMarked(quote.passage()) : List.of();
    }

    private Optional<Permalink> speakerPage(Quote quote) {
        return quote.speaker()
                .flatMap(Speaker::entity)
                .flatMap(catalogue::entity)
                .map(entity -> Permalinks.entity(entity.slug()));
    }

    private static Optional<String> description(List<Quote> group) {
        return group.stream()
                .flatMap(q -> q.speaker().stream())
                .flatMap(s -> s.description().stream())
                .findFirst();
    }
}

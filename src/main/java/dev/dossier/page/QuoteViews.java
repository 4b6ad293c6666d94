package dev.dossier.page;

import dev.dossier.domain.Passage;
import dev.dossier.domain.Permalink;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Speaker;
import dev.dossier.page.view.DateView;
import dev.dossier.page.view.Fragment;
import dev.dossier.page.view.QuoteView;
import java.util.HashMap;
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

    /** All wordings of a quotation, by the place of each. */
    private final Map<Passage, List<Quote>> variants = new HashMap<>();

    QuoteViews(Catalogue catalogue, Sources sources, SentencePrinter sentences, SameWords sameWords) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.sentences = sentences;
        this.sameWords = sameWords;
        var all = catalogue.newestFirst().stream()
                .flatMap(facts -> facts.quotes().stream())
                .toList();
        sameWords
                .foldLoosely(all, Quote::text, QuoteViews::kindKey)
                .forEach(group -> group.forEach(quote -> variants.put(quote.passage(), group)));
    }

    /** In the order of {@code quotes}, each as its origin words it, with all carriers; those that only articles shown as links carry are left out. */
    List<QuoteView> print(List<Quote> quotes) {
        return print1(quotes.stream()
                .map(quote -> variants.getOrDefault(quote.passage(), List.of(quote)))
                .distinct());
    }

    /** As the article that they stand in words them. */
    List<QuoteView> printOwn(List<Quote> quotes) {
        return print1(sameWords.fold(quotes, Quote::text, QuoteViews::kindKey).stream());
    }

    private List<QuoteView> print1(Stream<List<Quote>> groups) {
        return groups.filter(group -> catalogue.quotable(group.get(0).passage().article()))
                .map(this::print1)
                .toList();
    }

    /** The writer's words are never a wording of the speaker's. */
    private static String kindKey(Quote quote) {
        return (quote.kind() == Quote.Kind.INDIRECT) + speakerKey(quote);
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
        var words = SameWords.words(quote.text());
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
                group.stream().anyMatch(q -> !SameWords.words(q.text()).equals(words)),
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

package dev.dossier.page;

import dev.dossier.domain.DriftKind;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Quote;
import dev.dossier.domain.QuoteVariant;
import dev.dossier.domain.SharedQuote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Speaker;
import dev.dossier.page.view.VariantView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints what happened to quotations on their way from one article of a story to another. */
final class DriftViews {
    private final Sources sources;
    private final WordMarks wordMarks;
    private final Map<FactId, SharedQuote> byStatement = new HashMap<>();
    private final Map<FactId, Carried> byVariant = new HashMap<>();

    private record Carried(SharedQuote shared, QuoteVariant variant) {}

    DriftViews(Catalogue catalogue, Sources sources) {
        this.sources = sources;
        this.wordMarks = new WordMarks(catalogue);
        catalogue.briefing().comparisons().sharedQuotes().forEach(this::enter);
    }

    private void enter(SharedQuote shared) {
        shared.statement().forEach(quote -> byStatement.putIfAbsent(quote.id(), shared));
        for (var variant : shared.variants()) {
            variant.quotes().forEach(quote -> byVariant.putIfAbsent(quote.id(), new Carried(shared, variant)));
        }
    }

    /** The quotation that this one goes back to: the first span of the earliest carrier's; itself where it is that, or stands alone. */
    Quote earliest(Quote quote) {
        return Optional.ofNullable(byVariant.get(quote.id()))
                .map(carried -> carried.shared().statement().get(0))
                .orElse(quote);
    }

    /** How later articles have the statement that begins with this quotation; empty for any other span. */
    List<VariantView> later(Quote quote) {
        return Optional.ofNullable(byStatement.get(quote.id()))
                .filter(shared -> shared.statement().get(0).equals(quote))
                .map(this::views)
                .orElse(List.of());
    }

    /** The quotation beside its earliest carrier. */
    Optional<VariantView> fromEarliest(Quote quote) {
        return Optional.ofNullable(byVariant.get(quote.id()))
                .filter(carried -> carried.variant().quotes().get(0).equals(quote))
                .map(carried -> view(carried.shared(), carried.variant()));
    }

    /** The first span of every statement that articles of the story share, in the order of the lead's text. */
    List<Quote> shared(List<Slug> members) {
        return byStatement.values().stream()
                .map(shared -> shared.statement().get(0))
                .filter(quote -> members.contains(quote.passage().article()))
                .distinct()
                .sorted(java.util.Comparator.comparingInt(
                                (Quote q) -> members.indexOf(q.passage().article()))
                        .thenComparing(Quote::passage))
                .toList();
    }

    private List<VariantView> views(SharedQuote shared) {
        return shared.variants().stream().map(variant -> view(shared, variant)).toList();
    }

    private VariantView view(SharedQuote shared, QuoteVariant variant) {
        var first = shared.statement().get(0);
        return new VariantView(
                form(variant),
                variant.changes().stream().map(DriftKind::label).toList(),
                otherSpeaker(variant),
                wordMarks.print(first.passage(), variant.passage(), variant.words()),
                sources.chip(first.passage()),
                sources.chip(variant.passage()));
    }

    private static String form(QuoteVariant variant) {
        if (variant.isUnattributed()) {
            return "in the writer’s own voice";
        }
        return variant.quotes().get(0).kind() == Quote.Kind.INDIRECT ? "reported" : "quoted";
    }

    private static Optional<String> otherSpeaker(QuoteVariant variant) {
        return variant.changes().contains(DriftKind.SPEAKER_CHANGED)
                ? variant.quotes().stream()
                        .flatMap(quote -> quote.speaker().stream())
                        .map(Speaker::name)
                        .findFirst()
                : Optional.empty();
    }
}

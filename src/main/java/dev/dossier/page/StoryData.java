package dev.dossier.page;

import static java.util.stream.Collectors.groupingBy;

import dev.dossier.domain.Article;
import dev.dossier.domain.Disagreement;
import dev.dossier.domain.DriftKind;
import dev.dossier.domain.Figure;
import dev.dossier.domain.FigureComparison;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Quote;
import dev.dossier.domain.QuoteVariant;
import dev.dossier.domain.SharedQuote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import dev.dossier.domain.StoryLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what comes of laying articles side by side into the fields that {@code data/schemas/stories-1.json} tells. Words are cut to what the
 * article's rights allow, and those of articles that are shown as a link alone are left out.
 */
final class StoryData {
    private final Catalogue catalogue;
    private final SentencePrinter sentences;
    private final Map<Slug, List<StoryLink>> links;

    StoryData(Catalogue catalogue, SentencePrinter sentences) {
        this.catalogue = catalogue;
        this.sentences = sentences;
        this.links = catalogue.briefing().comparisons().links().stream().collect(groupingBy(StoryLink::article));
    }

    Map<String, Object> all() {
        var briefing = catalogue.briefing();
        var compared = briefing.comparisons();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("schema", DataSchemas.STORIES);
        fields.put("stories", briefing.stories().stream().map(this::story).toList());
        fields.put(
                "shared_quotes",
                compared.sharedQuotes().stream().map(this::shared).toList());
        fields.put(
                "figure_comparisons",
                compared.figures().stream().map(this::compared).toList());
        fields.put(
                "disagreements",
                compared.disagreements().stream().map(this::disagreement).toList());
        return fields;
    }

    private Map<String, Object> story(Story story) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("lead", story.lead().value());
        fields.put("independent_reports", story.independentReports());
        fields.put("articles", story.members().stream().map(this::member).toList());
        return fields;
    }

    private Map<String, Object> member(Article article) {
        var lineage = article.lineage();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("article", article.slug().value());
        fields.put("role", lineage.role().label());
        FactRows.put(fields, "derived_from", lineage.derivedFrom().map(Slug::value));
        fields.put("basis", lineage.basis().label());
        fields.put(
                "evidence",
                links.getOrDefault(article.slug(), List.of()).stream()
                        .flatMap(link -> evidence(link).stream())
                        .toList());
        return fields;
    }

    private List<Map<String, Object>> evidence(StoryLink link) {
        var isQuotable = catalogue.quotable(link.article()) && catalogue.quotable(link.from());
        return link.evidence().stream()
                .map(evidence -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("kind", DataSchemas.name(evidence.kind()));
                    FactRows.put(fields, "words", Optional.of(evidence.words()).filter(words -> isQuotable));
                    fields.put("speaks", evidence.weight() < 0 ? "against" : "for");
                    return fields;
                })
                .toList();
    }

    private Map<String, Object> shared(SharedQuote shared) {
        var first = shared.statement().get(0);
        var fields = place(shared.first());
        fields.put("quotes", ids(shared.statement()));
        words(fields, "text", shared.first(), first.text());
        FactRows.put(fields, "speaker", first.speaker().map(speaker -> speaker.name()));
        fields.put("variants", shared.variants().stream().map(this::variant).toList());
        return fields;
    }

    private Map<String, Object> variant(QuoteVariant variant) {
        var fields = place(variant.passage());
        fields.put("quotes", ids(variant.quotes()));
        words(fields, "text", variant.passage(), variant.text());
        fields.put("drift", variant.changes().stream().map(DriftKind::label).toList());
        return fields;
    }

    private static List<String> ids(List<Quote> quotes) {
        return quotes.stream().map(quote -> quote.id().value()).toList();
    }

    private Map<String, Object> compared(FigureComparison comparison) {
        var fields = new LinkedHashMap<String, Object>();
        var first = comparison.values().get(0).tellings().get(0).passage();
        words(fields, "measures", first, comparison.measures());
        fields.put("subjects", comparison.subjects().stream().map(Slug::value).toList());
        fields.put("unit", comparison.unit());
        fields.put("verdict", comparison.verdict().label());
        fields.put("rule", comparison.reason().rule());
        fields.put("values", comparison.values().stream().map(this::value).toList());
        return fields;
    }

    private Map<String, Object> value(FigureComparison.Value value) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("low", FactRows.number(value.low()));
        fields.put("high", FactRows.number(value.high()));
        fields.put("tellings", value.tellings().stream().map(StoryData::telling).toList());
        return fields;
    }

    private static Map<String, Object> telling(Figure figure) {
        var fields = place(figure.passage());
        fields.put("figure", figure.id().value());
        return fields;
    }

    private Map<String, Object> disagreement(Disagreement disagreement) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("kind", disagreement.kind().label());
        words(fields, "about", disagreement.sides().get(0).passages().get(0), disagreement.about());
        fields.put("rule", disagreement.reason().rule());
        fields.put("sides", disagreement.sides().stream().map(this::side).toList());
        return fields;
    }

    private Map<String, Object> side(Disagreement.Side side) {
        var fields = new LinkedHashMap<String, Object>();
        words(fields, "text", side.passages().get(0), side.text());
        fields.put("passages", side.passages().stream().map(StoryData::place).toList());
        return fields;
    }

    private void words(Map<String, Object> fields, String name, Passage passage, String words) {
        if (catalogue.quotable(passage.article()) && !words.isBlank()) {
            fields.put(name, sentences.words(passage, words));
        }
    }

    private static Map<String, Object> place(Passage passage) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("article", passage.article().value());
        fields.put("paragraph", passage.paragraph());
        fields.put("start", passage.span().start());
        fields.put("end", passage.span().end());
        return fields;
    }
}

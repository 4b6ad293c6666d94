package dev.dossier.page;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Event;
import dev.dossier.domain.Fact;
import dev.dossier.domain.Figure;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Relation;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Speaker;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts facts into the fields that {@code data/schemas/fact-1.json} tells. No text in them is longer than the article's rights allow in a row, and
 * an article that is shown as a link alone gives no facts, because facts are made of its words.
 */
final class FactRows {
    private final Catalogue catalogue;
    private final SentencePrinter sentences;

    FactRows(Catalogue catalogue, SentencePrinter sentences) {
        this.catalogue = catalogue;
        this.sentences = sentences;
    }

    SentencePrinter sentences() {
        return sentences;
    }

    /** In the order mentions, relations, quotations, figures, times, events; each in text order. */
    Stream<Map<String, Object>> of(ArticleFacts facts) {
        if (!catalogue.quotable(facts.article().slug())) {
            return Stream.of();
        }
        return Stream.of(
                        facts.mentions().stream().map(this::mention),
                        facts.relations().stream().map(this::relation),
                        facts.quotes().stream().map(this::quote),
                        facts.figures().stream().map(this::figure),
                        facts.timexes().stream().map(this::timex),
                        facts.events().stream().map(this::event))
                .flatMap(rows -> rows);
    }

    /** What every fact has. */
    private Map<String, Object> fact(String kind, Fact fact, String words) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("fact", kind);
        fields.put("id", fact.id().value());
        fields.put("paragraph", fact.passage().paragraph());
        fields.put("start", fact.passage().span().start());
        fields.put("end", fact.passage().span().end());
        fields.put("text", sentences.words(fact.passage(), words));
        fields.put("rule", fact.reason().rule());
        return fields;
    }

    private Map<String, Object> mention(Mention mention) {
        var fields = fact("mention", mention, mention.surface());
        fields.put("entity", mention.entity().value());
        fields.put("form", mention.form().label());
        return fields;
    }

    private Map<String, Object> relation(Relation relation) {
        var fields = fact("relation", relation, relation.words());
        fields.put("kind", relation.kind().label());
        fields.put("subject", relation.subject().value());
        put(fields, "object", relation.object().map(Slug::value));
        put(fields, "as_of", relation.asOf().map(TimexValue::iso));
        return fields;
    }

    private Map<String, Object> quote(Quote quote) {
        var fields = fact("quote", quote, quote.text());
        fields.put("kind", quote.kind().label());
        put(fields, "speaker", quote.speaker().map(Speaker::name));
        put(fields, "entity", quote.speaker().flatMap(Speaker::entity).map(Slug::value));
        put(fields, "description", description(quote));
        put(fields, "verb", quote.verb());
        put(fields, "told", quote.toldOutlet());
        fields.put("attribution", quote.attribution().label());
        put(fields, "continues", quote.continues().map(Object::toString));
        return fields;
    }

    Optional<String> description(Quote quote) {
        return quote.speaker().flatMap(Speaker::description).map(words -> sentences.words(quote.passage(), words));
    }

    private Map<String, Object> figure(Figure figure) {
        var fields = fact("figure", figure, figure.text());
        fields.put("kind", figure.kind().label());
        fields.put("low", number(figure.low()));
        fields.put("high", number(figure.high()));
        fields.put("unit", figure.unit());
        put(fields, "rate", figure.rate());
        put(fields, "qualifier", figure.qualifier());
        put(fields, "measures", measures(figure));
        fields.put("subjects", figure.subjects().stream().map(Slug::value).toList());
        put(fields, "as_of", figure.asOf().map(TimexValue::iso));
        put(fields, "conversion_of", figure.conversionOf().map(Object::toString));
        return fields;
    }

    Optional<String> measures(Figure figure) {
        return figure.measures().map(words -> sentences.words(figure.passage(), words));
    }

    /** Without the noughts after the point that a conversion leaves. */
    static BigDecimal number(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Map<String, Object> timex(Timex timex) {
        var fields = fact("timex", timex, timex.text());
        fields.put("type", timex.type().label());
        fields.put("value", timex.value());
        timex.calendar().ifPresent(place -> {
            fields.put("calendar", place.iso());
            fields.put("precision", place.precision().label());
        });
        fields.put("basis", timex.basis().label());
        return fields;
    }

    private Map<String, Object> event(Event event) {
        var fields = fact("event", event, event.sentence());
        fields.put("timex", event.time().id().value());
        fields.put("value", event.when().iso());
        fields.put("precision", event.when().precision().label());
        fields.put("basis", event.time().basis().label());
        fields.put("entities", entities(event));
        fields.put("forecast", event.forecast());
        return fields;
    }

    static List<String> entities(Event event) {
        return event.entities().stream().map(Slug::value).toList();
    }

    static void put(Map<String, Object> fields, String name, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> fields.put(name, text));
    }
}

package dev.dossier.cli;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Block;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Writes the facts of one text as one line of JSON; {@code docs/schemas/facts.schema.json} tells its fields. */
final class FactsLine {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ArticleFacts facts;
    private final List<Block> blocks;
    private final List<Integer> starts;
    private final boolean isExplained;

    /**
     * @param starts where each block begins in the text that the offsets count in
     * @param isExplained with why each fact was found
     */
    FactsLine(ArticleFacts facts, List<Integer> starts, boolean isExplained) {
        this.facts = facts;
        this.blocks = facts.article().body().blocks();
        this.starts = starts;
        this.isExplained = isExplained;
    }

    /** The line with its line end. {@code text} is given where the offsets count in another text than the file's. */
    String write(String file, Optional<String> text) {
        var line = new LinkedHashMap<String, Object>();
        line.put("file", file);
        put(
                line,
                "published",
                facts.article().published().map(date -> date.value().iso()));
        put(line, "text", text);
        line.put("mentions", all(facts.mentions(), this::mention));
        line.put("relations", all(facts.relations(), this::relation));
        line.put("quotes", all(facts.quotes(), this::quote));
        line.put("figures", all(facts.figures(), this::figure));
        line.put("timexes", all(facts.timexes(), this::timex));
        line.put("events", all(facts.events(), this::event));
        return MAPPER.writeValueAsString(line) + "\n";
    }

    private static <F extends Fact> List<Map<String, Object>> all(
            List<F> facts, Function<F, Map<String, Object>> write) {
        return facts.stream().map(write).toList();
    }

    /** What every fact has. */
    private Map<String, Object> fact(Fact fact) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", fact.id().value());
        var paragraph = fact.passage().paragraph();
        var span = fact.passage().span();
        var start = starts.get(paragraph - 1);
        fields.put("start", start + span.start());
        fields.put("end", start + span.end());
        fields.put("paragraph", paragraph);
        fields.put("text", span.of(blocks.get(paragraph - 1).text()));
        fields.put("rule", fact.reason().rule());
        if (isExplained && !fact.reason().evidence().isEmpty()) {
            fields.put("evidence", fact.reason().evidence());
        }
        return fields;
    }

    private Map<String, Object> mention(Mention mention) {
        var fields = fact(mention);
        fields.put("entity", mention.entity().value());
        fields.put("form", mention.form().label());
        return fields;
    }

    private Map<String, Object> relation(Relation relation) {
        var fields = fact(relation);
        fields.put("kind", relation.kind().label());
        fields.put("subject", relation.subject().value());
        put(fields, "object", relation.object().map(Slug::value));
        put(fields, "as_of", relation.asOf().map(TimexValue::iso));
        return fields;
    }

    private Map<String, Object> quote(Quote quote) {
        var fields = fact(quote);
        fields.put("kind", quote.kind().label());
        put(fields, "speaker", quote.speaker().map(Speaker::reference));
        put(fields, "full_name", quote.speaker().map(Speaker::name));
        put(fields, "entity", quote.speaker().flatMap(Speaker::entity).map(Slug::value));
        put(fields, "description", quote.speaker().flatMap(Speaker::description));
        put(fields, "verb", quote.verb());
        put(fields, "told", quote.toldOutlet());
        fields.put("attribution", quote.attribution().label());
        put(fields, "continues", quote.continues().map(Object::toString));
        return fields;
    }

    private Map<String, Object> figure(Figure figure) {
        var fields = fact(figure);
        fields.put("kind", figure.kind().label());
        fields.put("low", figure.low());
        fields.put("high", figure.high());
        fields.put("unit", figure.unit());
        put(fields, "rate", figure.rate());
        put(fields, "qualifier", figure.qualifier());
        put(fields, "measures", figure.measures());
        fields.put("subjects", figure.subjects().stream().map(Slug::value).toList());
        put(fields, "as_of", figure.asOf().map(TimexValue::iso));
        put(fields, "conversion_of", figure.conversionOf().map(Object::toString));
        return fields;
    }

    private Map<String, Object> timex(Timex timex) {
        var fields = fact(timex);
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
        var fields = fact(event);
        fields.put("sentence", event.sentence());
        fields.put("timex", event.time().id().value());
        fields.put("value", event.when().iso());
        fields.put("precision", event.when().precision().label());
        fields.put("basis", event.time().basis().label());
        fields.put("entities", event.entities().stream().map(Slug::value).toList());
        fields.put("forecast", event.forecast());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, Optional<String> value) {
        value.ifPresent(text -> fields.put(name, text));
    }
}

package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Event;
import dev.dossier.domain.Fact;
import dev.dossier.domain.Figure;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Speaker;
import dev.dossier.domain.TimexValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes quotations, figures and events as tables. Several slugs in a cell stand with blanks between. */
final class FactTables {
    private static final List<String> EVERY = List.of("id", "article", "published", "publisher", "paragraph");

    private final Catalogue catalogue;
    private final Views views;
    private final FactRows rows;

    FactTables(Catalogue catalogue, Views views, FactRows rows) {
        this.catalogue = catalogue;
        this.views = views;
        this.rows = rows;
    }

    String quotes() {
        var table = table("kind", "speaker", "entity", "description", "verb", "told", "text");
        quotable().flatMap(facts -> facts.quotes().stream()).forEach(quote -> table.add(cells(quote)));
        return table.text();
    }

    private List<String> cells(Quote quote) {
        return row(
                quote,
                quote.kind().label(),
                quote.speaker().map(Speaker::name).orElse(""),
                quote.speaker().flatMap(Speaker::entity).map(Slug::value).orElse(""),
                rows.description(quote).orElse(""),
                quote.verb().orElse(""),
                quote.toldOutlet().orElse(""),
                rows.sentences().words(quote.passage(), quote.text()));
    }

    String figures() {
        var table = table("kind", "low", "high", "unit", "rate", "qualifier", "measures", "subjects", "as_of", "text");
        quotable().flatMap(facts -> facts.figures().stream()).forEach(figure -> table.add(cells(figure)));
        return table.text();
    }

    private List<String> cells(Figure figure) {
        return row(
                figure,
                figure.kind().label(),
                FactRows.number(figure.low()).toPlainString(),
                FactRows.number(figure.high()).toPlainString(),
                figure.unit(),
                figure.rate().orElse(""),
                figure.qualifier().orElse(""),
                rows.measures(figure).orElse(""),
                String.join(" ", figure.subjects().stream().map(Slug::value).toList()),
                figure.asOf().map(TimexValue::iso).orElse(""),
                rows.sentences().words(figure.passage(), figure.text()));
    }

    /** Each event once, as the timeline tells it. */
    String events() {
        var table = table(
                "first_day",
                "last_day",
                "value",
                "precision",
                "basis",
                "forecast",
                "entities",
                "independent_reports",
                "articles",
                "text");
        var all = quotable().flatMap(facts -> facts.events().stream()).toList();
        views.events().leads(all).forEach(event -> table.add(cells(event)));
        return table.text();
    }

    private List<String> cells(Event event) {
        var counts = views.events().counts(event);
        return row(
                event,
                event.when().first().toString(),
                event.when().last().toString(),
                event.when().iso(),
                event.when().precision().label(),
                event.time().basis().label(),
                Boolean.toString(event.forecast()),
                String.join(" ", FactRows.entities(event)),
                Integer.toString(counts.independent()),
                Integer.toString(counts.articles()),
                rows.sentences().words(event.passage(), event.sentence()));
    }

    private Stream<ArticleFacts> quotable() {
        return catalogue.briefing().articles().stream()
                .filter(facts -> catalogue.quotable(facts.article().slug()));
    }

    private static CsvText table(String... columns) {
        return new CsvText(Stream.concat(EVERY.stream(), Stream.of(columns)).toList());
    }

    private List<String> row(Fact fact, String... cells) {
        var article = catalogue.article(fact.passage().article());
        var row = new ArrayList<>(List.of(
                fact.id().value(),
                article.slug().value(),
                published(article),
                views.sources().chain(article).stream().findFirst().orElse(""),
                Integer.toString(fact.passage().paragraph())));
        row.addAll(List.of(cells));
        return row;
    }

    private static String published(Article article) {
        return Optional.of(article)
                .flatMap(Article::published)
                .map(date -> date.value().iso())
                .orElse("");
    }
}

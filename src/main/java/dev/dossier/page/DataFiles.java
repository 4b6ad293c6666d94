package dev.dossier.page;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Permalink;
import dev.dossier.page.view.FileLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Plans {@code data/}: what the site says, for programs; {@code docs/data.md} tells it for people. */
final class DataFiles {
    static final Permalink FACTS = new Permalink("data/facts.jsonl");
    static final Permalink QUOTES = new Permalink("data/quotes.csv");
    static final Permalink FIGURES = new Permalink("data/figures.csv");
    static final Permalink EVENTS = new Permalink("data/events.csv");
    static final Permalink STORIES = new Permalink("data/stories.json");

    /** What the about page leads to. */
    static final List<FileLink> DOWNLOADS = List.of(
            new FileLink("All facts (JSON Lines)", "application/x-ndjson", FACTS),
            new FileLink("Quotations (CSV)", "text/csv", QUOTES),
            new FileLink("Figures (CSV)", "text/csv", FIGURES),
            new FileLink("Events (CSV)", "text/csv", EVENTS),
            new FileLink("Stories, quotations that drifted and what is disputed (JSON)", "application/json", STORIES));

    private final Catalogue catalogue;
    private final FactRows rows;
    private final FactTables tables;
    private final ArticleData articles;
    private final StoryData stories;

    DataFiles(Catalogue catalogue, Views views, Subjects subjects) {
        this.catalogue = catalogue;
        this.rows = new FactRows(catalogue, views.sentences());
        this.tables = new FactTables(catalogue, views, rows);
        this.articles = new ArticleData(catalogue, subjects, rows);
        this.stories = new StoryData(catalogue, views.sentences());
    }

    List<Page> plan() {
        var files = new ArrayList<Page>();
        for (var facts : catalogue.briefing().articles()) {
            files.add(JsonFile.of(Permalinks.data(facts.article().slug()), () -> articles.of(facts)));
        }
        files.add(new JsonFile(FACTS, JsonFile.Form.LINES, this::facts));
        files.add(new TextFile(QUOTES, tables::quotes));
        files.add(new TextFile(FIGURES, tables::figures));
        files.add(new TextFile(EVENTS, tables::events));
        files.add(JsonFile.of(STORIES, stories::all));
        files.addAll(DataSchemas.plan());
        return files;
    }

    private Stream<Map<String, Object>> facts() {
        return catalogue.briefing().articles().stream().flatMap(this::facts);
    }

    private Stream<Map<String, Object>> facts(ArticleFacts facts) {
        return rows.of(facts).map(row -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("article", facts.article().slug().value());
            fields.putAll(row);
            return fields;
        });
    }
}

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
    private final Views views;
    private final ArticleData articles;

    DataFiles(Catalogue catalogue, Views views, Subjects subjects) {
        this.catalogue = catalogue;
        this.views = views;
        this.articles = new ArticleData(catalogue, subjects);
    }

    List<Page> plan() {
        var files = new ArrayList<Page>();
        for (var facts : catalogue.briefing().articles()) {
            files.add(JsonFile.of(Permalinks.data(facts.article().slug()), () -> articles.of(facts, rows())));
        }
        files.add(new JsonFile(FACTS, JsonFile.Form.LINES, this::facts));
        files.add(new TextFile(QUOTES, () -> tables().quotes()));
        files.add(new TextFile(FIGURES, () -> tables().figures()));
        files.add(new TextFile(EVENTS, () -> tables().events()));
        files.add(JsonFile.of(
                STORIES, () -> new StoryData(catalogue, views.sentences().ofOneFile()).all()));
        files.addAll(DataSchemas.plan());
        return files;
    }

    /** Each file has its own: what stands in it is counted together. */
    private FactRows rows() {
        return new FactRows(catalogue, views.sentences().ofOneFile());
    }

    private FactTables tables() {
        return new FactTables(catalogue, views, rows());
    }

    private Stream<Map<String, Object>> facts() {
        var rows = rows();
        return catalogue.briefing().articles().stream().flatMap(facts -> facts(facts, rows));
    }

    private Stream<Map<String, Object>> facts(ArticleFacts facts, FactRows rows) {
        return rows.of(facts).map(row -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("article", facts.article().slug().value());
            fields.putAll(row);
            return fields;
        });
    }
}

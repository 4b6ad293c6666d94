package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.CaptureRecord;
import dev.dossier.domain.Credit;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Topic;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts an article and its facts into the fields that {@code data/schemas/article-1.json} tells. Its text is not among them. */
final class ArticleData {
    private final Catalogue catalogue;
    private final Map<Slug, Set<Slug>> topics = new HashMap<>();

    ArticleData(Catalogue catalogue, Subjects subjects) {
        this.catalogue = catalogue;
        for (Topic topic : catalogue.briefing().corpus().topics()) {
            subjects.matches(topic.slug())
                    .forEach(match -> topics.computeIfAbsent(match.passage().article(), a -> new LinkedHashSet<>())
                            .add(topic.slug()));
        }
    }

    Map<String, Object> of(ArticleFacts facts, FactRows rows) {
        var article = facts.article();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("schema", DataSchemas.ARTICLE);
        fields.put("article", article.slug().value());
        fields.put("page", Permalinks.article(article.slug()).path());
        FactRows.put(fields, "title", article.title());
        article.published().ifPresent(date -> fields.put("published", date(date)));
        FactRows.put(fields, "updated", article.updated().map(value -> value.iso()));
        fields.put("authors", article.credits().authors());
        FactRows.put(fields, "publisher", article.credits().publisher().map(Credit::name));
        fields.put("via", article.credits().via().stream().map(Credit::name).toList());
        FactRows.put(fields, "url", article.credits().url().map(CanonicalUrl::value));
        fields.put("lang", article.lang());
        fields.put("rights", catalogue.rights(article).label());
        fields.put("story", story(article));
        fields.put("topics", topics(article.slug()));
        fields.put("tags", article.tags());
        FactRows.put(fields, "summary", article.summary());
        fields.put("based_on", article.basedOn());
        article.capture().ifPresent(capture -> fields.put("capture", capture(capture)));
        fields.put("facts", rows.of(facts).toList());
        return fields;
    }

    private static Map<String, Object> date(PublicationDate date) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("value", date.value().iso());
        fields.put("precision", date.value().precision().label());
        fields.put("basis", date.basis().label());
        if (!date.reason().isEmpty()) {
            fields.put("reason", date.reason());
        }
        return fields;
    }

    private Map<String, Object> story(Article article) {
        var story = catalogue.story(article.slug());
        var fields = new LinkedHashMap<String, Object>();
        fields.put("lead", story.lead().value());
        fields.put("role", article.lineage().role().label());
        FactRows.put(fields, "derived_from", article.lineage().derivedFrom().map(Slug::value));
        fields.put("articles", story.members().size());
        fields.put("independent_reports", story.independentReports());
        return fields;
    }

    private List<String> topics(Slug article) {
        return topics.getOrDefault(article, Set.of()).stream().map(Slug::value).toList();
    }

    private static Map<String, Object> capture(CaptureRecord capture) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("file", capture.file());
        fields.put("sha256", capture.sha256());
        fields.put("format", capture.format());
        fields.put("kept", capture.kept());
        fields.put("removed", capture.removed());
        return fields;
    }
}

package dev.dossier.site;

import dev.dossier.domain.Article;
import dev.dossier.page.DataFile;
import dev.dossier.page.Page;
import dev.dossier.page.SitePlan;
import java.lang.reflect.RecordComponent;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * Hands the planned pages to JBake as its documents, and with an article's page what JBake knows of an article; no file is read. A
 * document's type is the name of its template ({@code topic} for {@code topic.ftlh}), its uri the permalink, and what the page's record says
 * stands under the record's own names, so that {@code ${topic.title}} reads the same in a list of JBake's.
 *
 * <p>JBake's {@code body} is deliberately absent: the rights decide how much of a text a page may show.
 */
final class PlanCrawler extends Crawler {
    /** The key under which a document holds its page. */
    static final String PAGE = "page";

    private static final String ARTICLE = "article";
    /** What all pages say of themselves; its parts read as if they were the page's. */
    private static final String HEAD = "head";

    private final ContentStore store;
    private final SitePlan plan;
    private final Map<String, Article> articles;

    PlanCrawler(ContentStore store, JBakeConfiguration configuration, SitePlan plan, List<Article> articles) {
        super(store, configuration);
        this.store = store;
        this.plan = plan;
        this.articles = articles.stream()
                .collect(Collectors.toMap(article -> article.slug().value(), Function.identity()));
    }

    @Override
    public void crawl() {
        plan.pages().forEach(page -> store.addDocument(document(page)));
    }

    /** Data files are not a part of Dossier's content. */
    @Override
    public void crawlDataFiles() {}

    /** The types of the plan's documents, each once, in the order of the plan. */
    List<String> types() {
        return plan.pages().stream().map(PlanCrawler::type).distinct().toList();
    }

    /** The page that a document, or a template's model, holds. */
    static Page page(Map<String, Object> values) {
        return (Page) Objects.requireNonNull(values.get(PAGE));
    }

    private DocumentModel document(Page page) {
        var document = DocumentModel.createDefaultDocumentModel();
        if (page instanceof Record values && !(page instanceof DataFile)) {
            addComponents(values, document);
        }
        if (document.get(HEAD) instanceof Record head) {
            addComponents(head, document);
        }
        document.setTags(new String[0]);
        document.put(PAGE, page);
        document.setType(type(page));
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        document.setUri(page.permalink().path());
        document.setSourceUri(page.permalink().path());
        document.setRootPath(page.permalink().toRoot());
        article(page).ifPresent(article -> addArticle(article, document));
        return document;
    }

    private static String type(Page page) {
        return page.template().replaceFirst("\\.[^.]*$", "");
    }

    private Optional<Article> article(Page page) {
        var name = page.permalink().path().replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
        return type(page).equals(ARTICLE) ? Optional.ofNullable(articles.get(name)) : Optional.empty();
    }

    private static void addArticle(Article article, DocumentModel document) {
        document.setTitle(article.headline());
        document.setTags(article.tags().toArray(String[]::new));
        // A month or a year counts from its first day; where no date is known there is none, which templates ask with
        // ??.
        article.published()
                .map(date -> date.value().first().atStartOfDay(ZoneOffset.UTC).toInstant())
                .ifPresent(instant -> document.setDate(Date.from(instant)));
    }

    private static void addComponents(Record values, DocumentModel document) {
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            value(values, component).ifPresent(value -> document.putIfAbsent(component.getName(), value));
        }
    }

    private static Optional<?> value(Record values, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(values);
            return value instanceof Optional<?> optional ? optional : Optional.ofNullable(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.dossier.site;

import dev.dossier.page.Page;
import dev.dossier.page.SitePlan;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Hands the planned pages to JBake as its documents, without reading any file. A document's type is the name of its template ({@code topic}
 * for {@code topic.ftlh}), its uri the permalink, and what the page's record says stands under the record's own names, so that {@code
 * ${topic.title}} reads the same in a list of JBake's.
 */
final class PlanCrawler extends Crawler {
    /** The key under which a document holds its page. */
    static final String PAGE = "page";

    private final ContentStore store;
    private final SitePlan plan;

    PlanCrawler(ContentStore store, JBakeConfiguration configuration, SitePlan plan) {
        super(store, configuration);
        this.store = store;
        this.plan = plan;
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

    private static DocumentModel document(Page page) {
        var document = DocumentModel.createDefaultDocumentModel();
        addComponents(page, document);
        // JBake takes any other list of tags for one of its database's.
        document.setTags(tags(document.get(ModelAttributes.TAGS)));
        document.put(PAGE, page);
        document.setType(type(page));
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        document.setUri(page.permalink().path());
        document.setSourceUri(page.permalink().path());
        document.setRootPath(page.permalink().toRoot());
        return document;
    }

    private static String type(Page page) {
        return page.template().replaceFirst("\\.[^.]*$", "");
    }

    private static String[] tags(@Nullable Object tags) {
        return tags instanceof List<?> list ? list.stream().map(String::valueOf).toArray(String[]::new) : new String[0];
    }

    private static void addComponents(Page page, DocumentModel document) {
        if (page.getClass().isRecord()) {
            for (RecordComponent component : page.getClass().getRecordComponents()) {
                value(page, component).ifPresent(value -> document.put(component.getName(), value));
            }
        }
    }

    private static Optional<?> value(Page page, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(page);
            return value instanceof Optional<?> optional ? optional : Optional.ofNullable(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

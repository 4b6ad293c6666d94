package dev.dossier.site;

import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.template.ModelExtractor;

/**
 * The lists of documents for templates written the JBake way: {@code published_articles}, {@code topics} and so on. JBake finds it through
 * {@code META-INF/org.jbake.template.ModelExtractors.properties}, which holds all its names. Drafts never become pages, so that a list
 * is the same with and without {@code published_}.
 */
public final class PagesOfType implements ModelExtractor<DocumentList<DocumentModel>> {
    private static final Map<String, String> TYPE_OF_LIST = Map.of(
            "articles", "article",
            "topics", "topic",
            "entities", "entity",
            "publishers", "publisher",
            "notes", "note");

    @Override
    @SuppressWarnings("rawtypes")
    public DocumentList<DocumentModel> get(ContentStore db, Map model, String key) {
        var type = TYPE_OF_LIST.get(key.replaceFirst("^published_", ""));
        return type == null ? new DocumentList<>() : db.getPublishedContent(type);
    }
}

package dev.dossier.site;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** JBake's store of documents, kept in a list instead of a database; what it returns is in the order of the plan. */
final class MemoryStore extends ContentStore {
    private static final String POST = "post";
    private static final String PAGE = "page";

    private final List<DocumentModel> documents = new ArrayList<>();

    MemoryStore() {
        super("memory", "dossier");
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
    }

    @Override
    public long getDocumentCount(String docType) {
        return getAllContent(docType).size();
    }

    @Override
    public long getPublishedCount(String docType) {
        return getPublishedContent(docType).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return where(document -> uri.equals(document.getUri()));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent(POST);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return getPublishedContent(POST);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent(PAGE);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return where(document -> docType.equals(document.getType()) && isPublished(document));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return where(document -> docType.equals(document.getType()));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return getAllContent(docType);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return where(document -> POST.equals(document.getType()) && isPublished(document) && hasTag(document, tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return where(document -> isPublished(document) && hasTag(document, tag));
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return where(document -> !document.getRendered());
    }

    @Override
    public Set<String> getTags() {
        return tagsOf(getPublishedPosts());
    }

    @Override
    public Set<String> getAllTags() {
        return tagsOf(where(MemoryStore::isPublished));
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public void deleteContent(String uri) {
        documents.removeIf(document -> uri.equals(document.getUri()));
    }

    @Override
    public void deleteAllByDocType(String docType) {
        documents.removeIf(document -> docType.equals(document.getType()));
    }

    @Override
    public boolean isActive() {
        return true;
    }

    /** There is no database to start, to clear or to close. */
    @Override
    public void startup() {}

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

    @Override
    public void drop() {
        documents.clear();
    }

    @Override
    public void close() {}

    @Override
    public void shutdown() {}

    private DocumentList<DocumentModel> where(Predicate<DocumentModel> condition) {
        var found = new DocumentList<DocumentModel>();
        documents.stream().filter(condition).forEach(found::add);
        return found;
    }

    private static Set<String> tagsOf(List<DocumentModel> tagged) {
        var tags = new TreeSet<String>();
        tagged.forEach(document -> tags.addAll(Arrays.asList(document.getTags())));
        return tags;
    }

    private static boolean hasTag(DocumentModel document, String tag) {
        return Arrays.asList(document.getTags()).contains(tag);
    }

    private static boolean isPublished(DocumentModel document) {
        return ModelAttributes.Status.PUBLISHED.equals(document.getStatus());
    }
}

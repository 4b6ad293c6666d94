package dev.dossier.site;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Renders every page of the plan, several at a time; JBake finds it through {@code META-INF/services}. A page that fails does not stop the
 * others: one exception is thrown at the end, with one suppressed exception for each page that failed, in the order of the plan.
 */
public final class PageRenderingTool implements RenderingTool {
    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) throws RenderingException {
        var documents = db.getUnrenderedContent();
        var tasks = new ArrayList<Callable<Optional<Exception>>>();
        documents.forEach(document -> tasks.add(() -> failure(renderer, document)));
        var failures = run(tasks, BakeConfiguration.threads(config));
        documents.forEach(db::markContentAsRendered);
        if (!failures.isEmpty()) {
            var all = new RenderingException(failures.size() + " of " + documents.size() + " pages failed.");
            failures.forEach(all::addSuppressed);
            throw all;
        }
        return documents.size();
    }

    /** JBake 2.7 still has it in the interface and never calls it. */
    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore db, File destination, File templatesPath, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake calls the other one since 2.6");
    }

    private static Optional<Exception> failure(Renderer renderer, DocumentModel document) {
        try {
            renderer.render(document);
            return Optional.empty();
        } catch (RenderingException e) {
            return Optional.of(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Exception> run(List<Callable<Optional<Exception>>> tasks, int threads)
            throws RenderingException {
        var failures = new ArrayList<Exception>();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Optional<Exception>> done : pool.invokeAll(tasks)) {
                done.get().ifPresent(failures::add);
            }
            return failures;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RenderingException("Interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}

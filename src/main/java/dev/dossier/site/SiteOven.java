package dev.dossier.site;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * JBake's oven without its database: the same steps in the same order. It never touches the JVM's locale, and leaves JBake's static lists
 * as it found them.
 */
final class SiteOven extends Oven {
    /** {@link PageRenderingTool} does the work of JBake's own tools: they would write every page a second time. */
    private static final String JBAKES_OWN_TOOLS = "org.jbake.render";

    private final PlanCrawler crawler;
    private final List<Throwable> errors = new ArrayList<>();

    SiteOven(Utensils utensils, PlanCrawler crawler) {
        super(utensils);
        this.crawler = crawler;
    }

    @Override
    public void bake() {
        var store = getUtensils().getContentStore();
        store.startup();
        try {
            DocumentTypes.resetDocumentTypes();
            crawler.types().forEach(DocumentTypes::addDocumentType);
            crawler.crawl();
            getUtensils().getAsset().copy();
            errors.addAll(getUtensils().getAsset().getErrors());
            renderContent();
        } finally {
            DocumentTypes.resetDocumentTypes();
            store.close();
        }
    }

    /** What went wrong, in the order of the plan. */
    @Override
    public List<Throwable> getErrors() {
        return List.copyOf(errors);
    }

    private void renderContent() {
        ServiceLoader.load(RenderingTool.class, SiteOven.class.getClassLoader()).stream()
                .filter(tool -> !tool.type().getPackageName().equals(JBAKES_OWN_TOOLS))
                .forEach(tool -> render(tool.get()));
    }

    private void render(RenderingTool tool) {
        var utensils = getUtensils();
        try {
            tool.render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
        } catch (RenderingException e) {
            errors.addAll(e.getSuppressed().length == 0 ? List.of(e) : List.of(e.getSuppressed()));
        }
    }
}

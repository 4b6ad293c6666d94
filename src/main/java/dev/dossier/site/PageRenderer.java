package dev.dossier.site;

import dev.dossier.page.DataFile;
import dev.dossier.page.Page;
import dev.dossier.page.SiteInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.app.FileUtil;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** Renders one document to its file. The file is written when its text is complete: a template that fails leaves none. */
final class PageRenderer extends Renderer {
    /** The key under which a template's model holds the path of the site on its host, {@code /briefing/}; absent without a host. */
    static final String BASE_PATH = "basePath";

    private final DelegatingTemplateEngine engine;
    private final Path folder;
    private final SiteInfo site;
    private final Optional<String> basePath;

    PageRenderer(ContentStore store, JBakeConfiguration configuration, DelegatingTemplateEngine engine, SiteInfo site) {
        super(store, configuration, engine);
        this.engine = engine;
        this.folder = configuration.getDestinationFolder().toPath();
        this.site = site;
        this.basePath = basePath(configuration.getSiteHost());
    }

    @Override
    public void render(DocumentModel document) throws RenderingException {
        var page = PlanCrawler.page(document);
        var file = folder.resolve(page.permalink().path());
        if (page instanceof DataFile data) {
            new DataWriter().write(data, file);
        } else {
            write(file, rendered(document, page));
        }
    }

    private String rendered(DocumentModel document, Page page) throws RenderingException {
        checkTemplate(page);
        var text = new StringWriter();
        try {
            engine.renderDocument(model(document, page), page.template(), text);
        } catch (RenderingException e) {
            throw new PageFailure(page.permalink(), e.getCause() == null ? e : e.getCause());
        }
        return tidied(page, text.toString());
    }

    /** A template of another kind would be written by an engine of JBake's own, which escapes nothing. */
    private static void checkTemplate(Page page) {
        if (!FreeMarkerEngine.EXTENSIONS.contains(FileUtil.fileExt(page.template()))) {
            throw new IllegalArgumentException("not a template's name: " + page.template());
        }
    }

    private TemplateModel model(DocumentModel document, Page page) {
        var model = new TemplateModel();
        model.setContent(document);
        model.put(PlanCrawler.PAGE, page);
        model.put("site", site);
        basePath.ifPresent(path -> model.put(BASE_PATH, path));
        return model;
    }

    private static Optional<String> basePath(String host) {
        return host.isBlank()
                ? Optional.empty()
                : Optional.of(URI.create(host).getPath().replaceFirst("/*$", "/"));
    }

    private static String tidied(Page page, String text) {
        return page.permalink().path().endsWith(".html") ? new HtmlTidy().tidy(text) : text;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.dossier.site;

import dev.dossier.domain.Permalink;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jbake.app.ContentStore;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jspecify.annotations.Nullable;

/**
 * The names that a template knows on one page: {@code page}, {@code site}, {@code root}, {@code link}, {@code asset}, {@code inline}; and
 * as in JBake {@code content}, {@code config}, {@code db} and the lists such as {@code published_articles}. A list is made when a template
 * asks for it.
 */
final class PageModel implements TemplateHashModel {
    /** JBake's names that are not offered: the first reads the clock, the second files that are no part of the content. */
    private static final Set<String> NOT_OFFERED = Set.of("published_date", "data");

    private final Map<String, Object> values;
    private final Configuration freemarker;
    private final ModelExtractors extractors;
    private final ContentStore store;
    private final Map<String, TemplateModel> asked = new HashMap<>();

    PageModel(Map<String, Object> values, Configuration freemarker, ModelExtractors extractors, ContentStore store) {
        this.values = values;
        this.freemarker = freemarker;
        this.extractors = extractors;
        this.store = store;
        addLinks();
    }

    private void addLinks() {
        var page = PlanCrawler.page(values).permalink();
        var root = root(page);
        asked.put("root", new SimpleScalar(root));
        asked.put("link", new LinkMethod(page, root, ""));
        asked.put("asset", new LinkMethod(page, root, SiteAssets.FOLDER + "/"));
        asked.put("inline", new InlineMethod(freemarker.getTemplateLoader()));
    }

    /** GitHub Pages shows 404.html at any address, however deep: its links start at the host's root, when that is known. */
    private String root(Permalink page) {
        return page.path().equals("404.html")
                ? String.valueOf(values.getOrDefault(PageRenderer.BASE_PATH, ""))
                : page.toRoot();
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        var known = asked.get(key);
        if (known != null) {
            return known;
        }
        var model = freemarker.getObjectWrapper().wrap(value(key));
        if (model != null) {
            asked.put(key, model);
        }
        return model;
    }

    private @Nullable Object value(String key) {
        if (!extractors.containsKey(key) || NOT_OFFERED.contains(key)) {
            return values.get(key);
        }
        try {
            return extractors.extractAndTransform(store, key, values, (name, extracted) -> extracted);
        } catch (NoModelExtractorException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All names, for suggestions. */
    Set<String> names() {
        var names = new TreeSet<>(values.keySet());
        names.addAll(asked.keySet());
        names.addAll(extractors.keySet());
        names.removeAll(NOT_OFFERED);
        return names;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}

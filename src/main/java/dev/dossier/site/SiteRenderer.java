package dev.dossier.site;

import dev.dossier.domain.Article;
import dev.dossier.domain.Problems;
import dev.dossier.page.SitePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jbake.app.Utensils;
import org.jbake.template.DelegatingTemplateEngine;

/** Bakes planned pages into a temporary site through JBake. */
public final class SiteRenderer {
    private final SiteConfiguration project;
    private final int threads;

    /** Renders that many pages at a time, 1 or more; any number gives the same bytes. */
    public SiteRenderer(SiteConfiguration project, int threads) {
        this.project = project;
        this.threads = threads;
    }

    /**
     * Writes every page of the plan, the assets, {@code .nojekyll} and {@code CNAME} into {@code folder}. What templates get wrong is told
     * as problems; the pages that failed are not there then. What JBake's lists say of articles comes from {@code articles}.
     */
    public BakedSite render(SitePlan plan, List<Article> articles, Path folder, Problems problems) {
        var oven = oven(plan, articles, new BakeConfiguration(project, folder, threads));
        oven.bake();
        new TemplateProblems(project).tell(oven.getErrors(), problems);
        writeHostFiles(folder);
        return new BakedSite(folder);
    }

    private static SiteOven oven(SitePlan plan, List<Article> articles, BakeConfiguration configuration) {
        var store = new MemoryStore();
        var crawler = new PlanCrawler(store, configuration, plan, articles);
        var engine = new DelegatingTemplateEngine(store, configuration);
        var utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(crawler);
        utensils.setRenderer(new PageRenderer(store, configuration, engine, plan.site()));
        utensils.setAsset(new SiteAssets(configuration));
        return new SiteOven(utensils, crawler);
    }

    /** GitHub Pages leaves out files with an underscore without the first, and needs the second for a domain of one's own. */
    private void writeHostFiles(Path folder) {
        try {
            Files.writeString(folder.resolve(".nojekyll"), "");
            if (project.cname().isPresent()) {
                Files.writeString(folder.resolve("CNAME"), project.cname().get() + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.dossier.page;

import dev.dossier.domain.Briefing;
import dev.dossier.domain.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides which pages a site has and what stands on them. */
public final class PagePlanner {
    private final Settings settings;

    public PagePlanner(Settings settings) {
        this.settings = settings;
    }

    /** All pages, by permalink. */
    public SitePlan plan(Briefing briefing) {
        var catalogue = new Catalogue(briefing, settings);
        var views = Views.of(catalogue);
        var subjects = new Subjects(catalogue);
        var channels = new Channels(catalogue, views, subjects);

        var pages = new ArrayList<Page>();
        pages.addAll(new HomePages(catalogue, views, subjects, channels).plan());
        pages.addAll(new TopicPages(catalogue, views, subjects, channels).plan());
        pages.addAll(new EntityPages(catalogue, views, subjects, channels).plan());
        pages.addAll(new ArticlePages(catalogue, views, subjects).plan());
        pages.addAll(new StoryPages(catalogue, views).plan());
        pages.addAll(new PublisherPages(catalogue, views).plan());
        pages.addAll(new TimelinePages(catalogue, views, channels).plan());
        pages.addAll(new QuotePages(catalogue, views).plan());
        pages.addAll(new NumberPages(catalogue, views).plan());
        pages.addAll(new AboutPages(catalogue).plan());
        pages.replaceAll(new PageLimiter(catalogue)::limit);
        pages.addAll(new SearchPages(catalogue).plan(pages));
        pages.addAll(new FeedFiles(catalogue, views).plan(channels));
        pages.addAll(new CalendarFiles(catalogue, views).plan(channels));
        pages.addAll(new DataFiles(catalogue, views, subjects).plan());
        pages.addAll(new SitemapFiles(settings).plan(pages));
        return new SitePlan(new SiteInfos(catalogue, views).describe(pages), sorted(pages));
    }

    private static List<Page> sorted(List<Page> pages) {
        return pages.stream().sorted(Comparator.comparing(Page::permalink)).toList();
    }
}

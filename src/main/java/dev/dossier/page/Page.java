package dev.dossier.page;

import dev.dossier.domain.Permalink;

/**
 * One file of the site: a template reads the record as {@code page} and the site's own facts as {@code site}. All kinds of pages are in
 * the list below.
 */
public sealed interface Page
        permits HomePage,
                TopicsPage,
                TopicPage,
                EntitiesPage,
                EntityPage,
                ArticlesPage,
                ArticlePage,
                PublishersPage,
                PublisherPage,
                TimelinePage,
                YearPage,
                QuotesPage,
                NumbersPage,
                AboutPage,
                NotFoundPage,
                FeedFile,
                DataFile,
                SitemapFile,
                StoryPage,
                SearchPage,
                SearchFile,
                RobotsFile {
    /** Where the file goes. */
    Permalink permalink();

    /** The template's file name, such as {@code topic.ftlh}. */
    String template();

    /** Whether search engines are to be told of the page. */
    default boolean isListed() {
        return true;
    }
}

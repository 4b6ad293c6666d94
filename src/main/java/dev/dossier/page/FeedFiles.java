package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.Permalink;
import dev.dossier.page.view.FeedEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans the feeds of the site, of every topic and of every entity, as Atom and as JSON Feed 1.1: the newest stories, one entry each; copies
 * and undated articles are not in them. Where no article has a date there is none, because a feed without {@code updated} is not one.
 */
final class FeedFiles {
    private static final int ENTRIES = 30;

    private final Catalogue catalogue;
    private final Views views;
    private final Addresses addresses;

    FeedFiles(Catalogue catalogue, Views views) {
        this.catalogue = catalogue;
        this.views = views;
        this.addresses = new Addresses(catalogue.settings());
    }

    List<Page> plan(Channels channels) {
        var files = new ArrayList<Page>();
        for (var channel : channels.all()) {
            if (!channel.articles().isEmpty()) {
                files.add(atom(channel));
                files.add(JsonFile.of(channel.jsonFeed(), () -> jsonFeed(channel)));
            }
        }
        return files;
    }

    private FeedFile atom(Channel channel) {
        var file = channel.atom();
        var entries = entries(channel, file);
        // The site's own feed had its id before topics and entities had feeds.
        return new FeedFile(
                file,
                addresses.tag(
                        channel.page().equals(Permalinks.HOME)
                                ? ""
                                : channel.page().path()),
                channel.title(),
                channel.description(),
                entries.stream().map(FeedEntry::updated).max(String::compareTo).orElseThrow(),
                addresses.of(channel.page(), file),
                addresses.absolute(file),
                entries);
    }

    private List<FeedEntry> entries(Channel channel, Permalink file) {
        return channel.articles().stream()
                .limit(ENTRIES)
                .map(article -> entry(article, file))
                .toList();
    }

    private FeedEntry entry(Article article, Permalink file) {
        var published = article.published().orElseThrow().value();
        var page = Permalinks.article(article.slug());
        return new FeedEntry(
                addresses.tag(page.path()),
                catalogue.headline(article),
                addresses.of(page, file),
                article.credits().url().map(CanonicalUrl::value),
                Addresses.timestamp(published),
                Addresses.timestamp(article.updated()
                        .filter(u -> u.compareTo(published) > 0)
                        .orElse(published)),
                views.sources().chain(article).stream().findFirst(),
                article.summary());
    }

    private Map<String, Object> jsonFeed(Channel channel) {
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", channel.title());
        addresses.absolute(channel.page()).ifPresent(home -> feed.put("home_page_url", home));
        addresses.absolute(channel.jsonFeed()).ifPresent(self -> feed.put("feed_url", self));
        Optional.of(channel.description()).filter(d -> !d.isEmpty()).ifPresent(d -> feed.put("description", d));
        feed.put("language", catalogue.settings().lang());
        feed.put(
                "items",
                entries(channel, channel.jsonFeed()).stream()
                        .map(FeedFiles::item)
                        .toList());
        return feed;
    }

    /** A text is required; where people wrote no summary it is the title again. */
    private static Map<String, Object> item(FeedEntry entry) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", entry.id());
        item.put("url", entry.link());
        entry.original().ifPresent(original -> item.put("external_url", original));
        item.put("title", entry.title());
        item.put("content_text", entry.summary().orElse(entry.title()));
        item.put("date_published", entry.published());
        item.put("date_modified", entry.updated());
        entry.author().ifPresent(author -> item.put("authors", List.of(Map.of("name", author))));
        return item;
    }
}

package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Permalink;
import dev.dossier.domain.TimexValue;
import dev.dossier.page.view.FeedEntry;
import dev.dossier.text.Slugifier;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Plans the Atom feed: the newest stories, one entry each; copies and undated articles are not in it. */
final class FeedFiles {
    private static final int ENTRIES = 30;

    /** The year from which tag addresses (RFC 4151) are counted; it never changes, so that entries keep their ids. */
    private static final String TAG_YEAR = "2025";

    private final Catalogue catalogue;
    private final Views views;

    FeedFiles(Catalogue catalogue, Views views) {
        this.catalogue = catalogue;
        this.views = views;
    }

    /** Nothing where no article has a date, because a feed without {@code updated} is not one. */
    List<FeedFile> plan() {
        var articles = catalogue.newestFirst().stream()
                .map(ArticleFacts::article)
                .filter(a -> a.published().isPresent() && isLead(a))
                .limit(ENTRIES)
                .toList();
        if (articles.isEmpty()) {
            return List.of();
        }
        var entries = articles.stream().map(this::entry).toList();
        return List.of(new FeedFile(
                Permalinks.FEED,
                tag(""),
                entries.stream().map(FeedEntry::updated).max(String::compareTo).orElseThrow(),
                address(Permalinks.HOME),
                catalogue.settings().host().map(host -> host + "/" + Permalinks.FEED),
                entries));
    }

    private boolean isLead(Article article) {
        return catalogue.story(article.slug()).lead().equals(article.slug());
    }

    private FeedEntry entry(Article article) {
        var published = article.published().orElseThrow().value();
        var page = Permalinks.article(article.slug());
        return new FeedEntry(
                tag(page.path()),
                article.headline(),
                address(page),
                timestamp(published),
                timestamp(article.updated()
                        .filter(u -> u.compareTo(published) > 0)
                        .orElse(published)),
                views.sources().chain(article).stream().findFirst(),
                article.summary());
    }

    private String address(Permalink page) {
        return catalogue.settings().host().map(host -> host + "/" + page).orElse(page.path());
    }

    /** {@code tag:example.org,2025:/repo/articles/chip-rules.html}; without an address the reserved name {@code dossier.invalid} stands in. */
    private String tag(String path) {
        var authority = catalogue.settings().host().map(URI::create);
        var name = authority.flatMap(uri -> Optional.ofNullable(uri.getHost())).orElse("dossier.invalid");
        var root = authority
                .map(uri -> Optional.ofNullable(uri.getPath()).orElse("") + "/")
                .orElse("/" + Slugifier.slugify(catalogue.settings().siteName()) + "/");
        return "tag:" + name + "," + TAG_YEAR + ":" + root + path;
    }

    /** The beginning of the value in the form of RFC 3339; a time without a zone is taken as UTC. */
    static String timestamp(TimexValue value) {
        var start = value instanceof TimexValue.Moment moment
                ? moment.local().atOffset(moment.offset().orElse(ZoneOffset.UTC))
                : value.first().atTime(LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC);
        return DateTimeFormatter.ISO_INSTANT.format(start);
    }
}

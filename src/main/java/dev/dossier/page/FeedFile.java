package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.FeedEntry;
import java.util.List;
import java.util.Optional;

/**
 * The Atom feed (RFC 4287) of the newest stories: titles, summaries and links, never an article's text.
 *
 * @param self the feed's own address; absent where the site has none yet
 */
public record FeedFile(
        Permalink permalink, String id, String updated, String home, Optional<String> self, List<FeedEntry> entries)
        implements Page {
    public FeedFile {
        entries = List.copyOf(entries);
    }

    @Override
    public String template() {
        return "feed.ftlx";
    }

    @Override
    public boolean isListed() {
        return false;
    }
}

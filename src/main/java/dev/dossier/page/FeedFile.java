package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.FeedEntry;
import java.util.List;
import java.util.Optional;

/**
 * The Atom feed (RFC 4287) of the newest stories of the site, a topic or an entity: titles, summaries and links, never an article's text.
 *
 * @param subtitle may be empty
 * @param home the page that the feed follows
 * @param self the feed's own address; absent where the site has none yet
 */
public record FeedFile(
        Permalink permalink,
        String id,
        String title,
        String subtitle,
        String updated,
        String home,
        Optional<String> self,
        List<FeedEntry> entries)
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

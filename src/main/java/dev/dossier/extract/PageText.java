package dev.dossier.extract;

import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What a page says of its article outside the text that it shows, to compare the blocks with.
 *
 * @param linkedBody the {@code articleBody} of its JSON-LD
 * @param description its summary, for search engines and networks
 * @param title its title
 */
record PageText(ShingleSet linkedBody, ShingleSet description, ShingleSet title) {
    static final PageText NONE = new PageText(new ShingleSet(""), new ShingleSet(""), new ShingleSet(""));

    static PageText of(Document page, JsonLdArticle linked, Optional<String> title) {
        var description = new StringBuilder();
        for (var meta :
                page.select("meta[name=description], meta[property=og:description], meta[name=twitter:description]")) {
            description.append(meta.attr("content")).append(" | ");
        }
        return new PageText(
                new ShingleSet(linked.body().orElse("")),
                new ShingleSet(description.toString()),
                new ShingleSet(title.orElse("") + " | " + page.title()));
    }
}

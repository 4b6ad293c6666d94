package dev.dossier.page;

import dev.dossier.page.view.FileLink;
import dev.dossier.page.view.Link;
import java.util.List;
import java.util.Optional;

/**
 * What every HTML page says of itself.
 *
 * @param title the page's one {@code h1}
 * @param description one sentence for those who find the page elsewhere
 * @param section the entry of the navigation that the page belongs to: {@code topics}; empty for none
 * @param crumbs the way from the home page down to this one, which is not in it
 * @param noindex whether the page holds copied text and asks search engines to leave it
 * @param edit where the page's file can be edited; absent without a repository
 * @param follow how programs can follow what the page shows
 */
public record PageHead(
        String title,
        String description,
        String section,
        List<Link> crumbs,
        boolean noindex,
        Optional<String> edit,
        List<FileLink> follow) {
    static final Link HOME = new Link("Home", Permalinks.HOME);

    public PageHead {
        crumbs = List.copyOf(crumbs);
        follow = List.copyOf(follow);
    }

    /** A page right under the home page. */
    static PageHead of(String title, String description, String section) {
        return new PageHead(title, description, section, List.of(HOME), false, Optional.empty(), List.of());
    }

    /** A page that a list page leads to. */
    PageHead under(Link list) {
        return new PageHead(title, description, section, List.of(HOME, list), noindex, edit, follow);
    }

    PageHead withNoindex(boolean copied) {
        return new PageHead(title, description, section, crumbs, copied, edit, follow);
    }

    PageHead withEdit(Optional<String> address) {
        return new PageHead(title, description, section, crumbs, noindex, address, follow);
    }

    PageHead withFollow(List<FileLink> links) {
        return new PageHead(title, description, section, crumbs, noindex, edit, links);
    }
}

package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.Link;
import java.util.List;

/** The page that searches the site; {@code lists} lead on where there are no scripts. */
public record SearchPage(Permalink permalink, PageHead head, List<Link> lists) implements Page {
    public SearchPage {
        lists = List.copyOf(lists);
    }

    @Override
    public String template() {
        return "search.ftlh";
    }
}

package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.EventView;
import dev.dossier.page.view.Link;
import dev.dossier.page.view.Section;
import java.util.List;
import java.util.Optional;

/**
 * One year of the timeline.
 *
 * @param months oldest first; what is dated more coarsely than a month stands in a section of its own before them
 */
public record YearPage(
        Permalink permalink,
        PageHead head,
        int count,
        Optional<Link> before,
        Optional<Link> after,
        List<Section<EventView>> months)
        implements Page {
    @Override
    public String template() {
        return "year.ftlh";
    }
}

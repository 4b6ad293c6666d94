package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.Chart;
import dev.dossier.page.view.EventView;
import dev.dossier.page.view.YearLine;
import java.util.List;

/**
 * All years at a glance.
 *
 * @param milestones the events to know first, oldest first, each with the reason why it was chosen
 * @param newest what happened last, newest first
 * @param planned what is planned or forecast, oldest first
 */
public record TimelinePage(
        Permalink permalink,
        PageHead head,
        Chart chart,
        int count,
        List<YearLine> years,
        List<EventView> milestones,
        List<EventView> newest,
        List<EventView> planned)
        implements Page {
    @Override
    public String template() {
        return "timeline.ftlh";
    }
}

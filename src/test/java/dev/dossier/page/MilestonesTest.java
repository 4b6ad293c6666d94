package dev.dossier.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.page.view.EventView;
import java.util.List;
import org.junit.jupiter.api.Test;

class MilestonesTest {
    @Test
    void tellsAnEventOnceAndWhyItWasChosen() {
        var catalogue = new Catalogue(SmallBriefing.make(), SmallBriefing.SETTINGS);
        var views = Views.of(catalogue);
        var events = catalogue.newestFirst().stream()
                .map(ArticleFacts::events)
                .flatMap(List::stream)
                .toList();
        var chosen =
                new Milestones(catalogue, views.events()).choose(views.events().leads(events), 3);
        assertEquals(
                List.of("has an exact day; names Acme; has a figure"),
                chosen.stream().map(EventView::why).toList());
        assertEquals(2, chosen.get(0).counts().articles());
    }
}

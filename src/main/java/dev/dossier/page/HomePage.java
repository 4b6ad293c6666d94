package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.ConflictView;
import dev.dossier.page.view.EntityRef;
import dev.dossier.page.view.EventView;
import dev.dossier.page.view.FigureView;
import dev.dossier.page.view.QuoteView;
import dev.dossier.page.view.StoryCard;
import dev.dossier.page.view.TopicCard;
import java.util.List;

/**
 * The first page: what this is about, how fresh it is, what changed, what is disputed.
 *
 * @param disputed what reports do not agree on
 * @param singleSource numbers that several articles carry and one report alone stands behind
 */
public record HomePage(
        Permalink permalink,
        PageHead head,
        List<StoryCard> latest,
        List<TopicCard> topics,
        List<FigureView> numbers,
        List<ConflictView> disputed,
        List<FigureView> singleSource,
        List<EventView> events,
        List<EventView> planned,
        List<EntityRef> entities,
        List<QuoteView> quotes)
        implements Page {
    @Override
    public String template() {
        return "home.ftlh";
    }
}

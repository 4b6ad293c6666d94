package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.ConflictView;
import dev.dossier.page.view.EntityRef;
import dev.dossier.page.view.EventView;
import dev.dossier.page.view.FigureView;
import dev.dossier.page.view.PassageView;
import dev.dossier.page.view.Person;
import dev.dossier.page.view.QuoteView;
import dev.dossier.page.view.StoryCard;
import dev.dossier.page.view.TextPart;
import dev.dossier.page.view.TopicCard;
import java.util.List;

/**
 * A topic.
 *
 * @param stateOfPlay the standing summary that people wrote
 * @param keyPoints sentences, one a story, each with the reason why it was chosen
 * @param singleSource how many of {@code numbers} one report alone carries
 * @param conflicts what reports do not agree on
 * @param agreed numbers that two or more independent reports give
 * @param gaps numbers that several articles carry and one report alone stands behind
 * @param events what happened, newest first
 * @param planned what is planned or forecast, oldest first
 * @param coverage with the words of the topic's rules that each story matches
 */
public record TopicPage(
        Permalink permalink,
        PageHead head,
        TopicCard card,
        List<TextPart> stateOfPlay,
        List<PassageView> keyPoints,
        List<FigureView> numbers,
        int singleSource,
        List<Person> people,
        List<QuoteView> quotes,
        List<ConflictView> conflicts,
        List<FigureView> agreed,
        List<FigureView> gaps,
        List<EntityRef> entities,
        List<EventView> events,
        List<EventView> planned,
        List<StoryCard> coverage,
        List<TopicCard> related)
        implements Page {
    @Override
    public String template() {
        return "topic.ftlh";
    }
}

package dev.dossier.page.view;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a timeline.
 *
 * @param expression the words of the article that the date was read from, {@code late last month}; empty where they are the date itself
 * @param forecast whether it is planned or estimated
 * @param why what it was chosen for; empty where that goes without saying
 */
public record EventView(
        String id,
        DateView date,
        String expression,
        boolean forecast,
        String sentence,
        Optional<String> lang,
        List<Link> entities,
        Counts counts,
        List<Chip> chips,
        String why) {
    public EventView {
        entities = List.copyOf(entities);
        chips = List.copyOf(chips);
    }

    /** The same event in other words. */
    public EventView withSentence(String words) {
        return new EventView(id, date, expression, forecast, words, lang, entities, counts, chips, why);
    }
}

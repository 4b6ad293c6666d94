package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.Counts;
import dev.dossier.page.view.StoryCard;
import dev.dossier.page.view.TextPart;
import java.util.List;

/**
 * A publisher.
 *
 * @param rights how its articles are shown here, as a sentence
 * @param own articles that it published first
 * @param passedOn articles of others
 */
public record PublisherPage(
        Permalink permalink,
        PageHead head,
        String kind,
        List<String> names,
        List<String> domains,
        String rights,
        List<TextPart> about,
        Counts counts,
        List<StoryCard> own,
        List<StoryCard> passedOn)
        implements Page {
    @Override
    public String template() {
        return "publisher.ftlh";
    }
}

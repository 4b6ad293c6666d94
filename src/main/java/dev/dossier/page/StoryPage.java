package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.Counts;
import dev.dossier.page.view.PublisherStep;
import dev.dossier.page.view.QuoteView;
import dev.dossier.page.view.StoryCard;
import dev.dossier.page.view.StoryMember;
import java.util.List;

/**
 * A story of several articles.
 *
 * @param card the lead with the others folded under it
 * @param chain every publisher that the text passed, from the origin on
 * @param members all but the lead, each beside the article that it comes from
 * @param quotes what several of them quote, the lead's wording first
 */
public record StoryPage(
        Permalink permalink,
        PageHead head,
        StoryCard card,
        Counts counts,
        List<PublisherStep> chain,
        List<StoryMember> members,
        List<QuoteView> quotes)
        implements Page {
    @Override
    public String template() {
        return "story.ftlh";
    }

    @Override
    public boolean isListed() {
        return !head.noindex();
    }
}

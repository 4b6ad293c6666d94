package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.ArticleCard;
import dev.dossier.page.view.CaptureView;
import dev.dossier.page.view.Counts;
import dev.dossier.page.view.DateView;
import dev.dossier.page.view.EntityRef;
import dev.dossier.page.view.EventView;
import dev.dossier.page.view.FigureView;
import dev.dossier.page.view.FileLink;
import dev.dossier.page.view.PublisherStep;
import dev.dossier.page.view.QuoteView;
import dev.dossier.page.view.Reason;
import dev.dossier.page.view.StoryMember;
import dev.dossier.page.view.TextPart;
import dev.dossier.page.view.Withheld;
import java.util.List;
import java.util.Optional;

/**
 * An article.
 *
 * @param chain from the origin to the capture
 * @param url of the original
 * @param kind for readers: {@code Opinion}; empty for a report
 * @param access for readers, where the article is not for everybody or not whole
 * @param card the article as lists show it
 * @param story counts of the story that the article is of
 * @param storyPage where the story is laid out; absent where the article is the only one
 * @param member the article beside the one that it comes from; absent for the lead of a story
 * @param derivedFrom the article that this one was made from
 * @param others of the same story, its lead first
 * @param rights {@code excerpt}, {@code full} or {@code link}
 * @param text as much as the rights allow
 * @param withheld the blocks that are not shown, in order
 * @param topics with the words of the article that are the reason
 * @param citation the article as one line of a bibliography
 * @param downloads what programs can read of it
 */
public record ArticlePage(
        Permalink permalink,
        PageHead head,
        ArticleCard card,
        String lang,
        List<PublisherStep> chain,
        List<String> authors,
        Optional<DateView> updated,
        Optional<String> url,
        Optional<String> kind,
        Optional<String> access,
        List<String> basedOn,
        Counts story,
        Optional<Permalink> storyPage,
        Optional<StoryMember> member,
        Optional<ArticleCard> derivedFrom,
        List<ArticleCard> others,
        String rights,
        List<TextPart> text,
        List<Withheld> withheld,
        List<QuoteView> quotes,
        List<FigureView> figures,
        List<EventView> events,
        List<EntityRef> entities,
        List<Reason> topics,
        Optional<CaptureView> capture,
        String citation,
        List<FileLink> downloads)
        implements Page {
    @Override
    public String template() {
        return "article.ftlh";
    }

    @Override
    public boolean isListed() {
        return !head.noindex();
    }
}

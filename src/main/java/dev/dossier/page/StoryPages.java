package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import dev.dossier.domain.StoryRole;
import dev.dossier.page.view.Link;
import dev.dossier.page.view.PublisherStep;
import java.util.List;

/** Plans the page of every story that several articles tell. */
final class StoryPages {
    private final Catalogue catalogue;
    private final Views views;
    private final ArticleOrigins origins;

    StoryPages(Catalogue catalogue, Views views) {
        this.catalogue = catalogue;
        this.views = views;
        this.origins = new ArticleOrigins(catalogue, views.sources());
    }

    List<StoryPage> plan() {
        return catalogue.briefing().stories().stream()
                .filter(story -> story.members().size() > 1)
                .map(this::page)
                .toList();
    }

    private StoryPage page(Story story) {
        var slugs = story.members().stream().map(Article::slug).toList();
        return new StoryPage(
                Permalinks.story(story.lead()),
                head(story),
                views.stories().print(slugs).get(0),
                views.counts().count(slugs),
                chain(story),
                story.members().stream().skip(1).map(views.members()::print).toList(),
                views.quotes().print(views.drift().shared(slugs)));
    }

    private PageHead head(Story story) {
        var lead = catalogue.article(story.lead());
        var description = "Where “" + catalogue.headline(lead)
                + "” comes from, who copied or rewrote it, and what changed on the way.";
        boolean quotes = story.members().stream().map(Article::slug).anyMatch(catalogue::quotable);
        return PageHead.of(catalogue.headline(lead), description, "articles")
                .under(new Link("Articles", Permalinks.ARTICLES))
                .withNoindex(quotes);
    }

    /** The origin's publishers, then those of the copies that add one, each once. */
    private List<PublisherStep> chain(Story story) {
        return story.members().stream()
                .filter(member -> isTheTextItself(member, story.lead()))
                .flatMap(member -> origins.chain(member).stream())
                .map(step -> new PublisherStep(step.name(), step.page(), ""))
                .distinct()
                .toList();
    }

    private static boolean isTheTextItself(Article member, Slug lead) {
        return member.slug().equals(lead) || member.lineage().role() == StoryRole.COPY;
    }
}

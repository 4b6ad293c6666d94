package dev.dossier.page;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Topic;
import dev.dossier.domain.TopicMatch;
import dev.dossier.page.view.Counts;
import dev.dossier.page.view.EntityRef;
import dev.dossier.page.view.FigureView;
import dev.dossier.page.view.Link;
import dev.dossier.page.view.StoryCard;
import dev.dossier.page.view.TopicCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

/** Plans the page of every topic and the list of them. */
final class TopicPages {
    static final Link LIST = new Link("Topics", Permalinks.TOPICS);
    private static final int NUMBERS = 12;
    private static final int AGREED = 8;
    private static final int GAPS = 8;
    private static final int EVENTS = 16;
    private static final int QUOTES = 12;
    private static final int ENTITIES = 16;
    private static final int RELATED = 4;

    private final Catalogue catalogue;
    private final Views views;
    private final Channels channels;
    private final Subjects subjects;
    private final KeyPoints keyPoints;
    private final SpeakerList speakers;

    TopicPages(Catalogue catalogue, Views views, Subjects subjects, Channels channels) {
        this.channels = channels;
        this.catalogue = catalogue;
        this.views = views;
        this.subjects = subjects;
        this.keyPoints = new KeyPoints(catalogue, views);
        this.speakers = new SpeakerList(catalogue, views);
    }

    List<Page> plan() {
        var topics = catalogue.briefing().corpus().topics();
        var pages = new ArrayList<Page>();
        topics.forEach(topic -> pages.add(page(topic)));
        pages.add(new TopicsPage(
                Permalinks.TOPICS,
                PageHead.of("Topics", "The subjects that this site follows, with what is newest in each.", "topics"),
                topics.stream().map(topic -> subjects.card(topic, views)).toList()));
        return pages;
    }

    private TopicPage page(Topic topic) {
        var slug = topic.slug();
        var quotes = subjects.facts(slug, ArticleFacts::quotes);
        var events = subjects.facts(slug, ArticleFacts::events);
        var figures = subjects.facts(slug, ArticleFacts::figures);
        var numbers = subjects.closest(
                slug, figures, views.sentences(), all -> views.figures().printTelling(all, NUMBERS));
        return new TopicPage(
                Permalinks.topic(slug),
                PageHead.of(topic.title(), topic.summary(), "topics")
                        .under(LIST)
                        .withEdit(Edits.address(catalogue, "topics", slug))
                        .withFollow(channels.follow(Permalinks.topic(slug))),
                subjects.card(topic, views),
                views.prose().print(topic.stateOfPlay()),
                keyPoints.choose(subjects.matches(slug)),
                numbers,
                (int) numbers.stream()
                        .map(FigureView::counts)
                        .filter(Counts::isSingle)
                        .count(),
                speakers.print(quotes),
                views.quotes().print(marked(quotes)).stream().limit(QUOTES).toList(),
                views.conflicts().print(inParagraphs(slug)),
                views.figures().printAgreed(figures, AGREED),
                views.figures().printSingleSource(figures, GAPS),
                entities(slug),
                subjects.closest(
                        slug, events, views.sentences(), all -> views.events().printNewest(all, EVENTS)),
                views.events().printPlanned(events),
                coverage(slug),
                related(topic));
    }

    private static List<Quote> marked(List<Quote> quotes) {
        return quotes.stream().filter(q -> q.kind() != Quote.Kind.INDIRECT).toList();
    }

    private Predicate<Passage> inParagraphs(Slug topic) {
        var paragraphs = Subjects.paragraphs(passages(topic));
        return passage -> paragraphs.contains(Subjects.paragraph(passage));
    }

    private List<EntityRef> entities(Slug topic) {
        List<Mention> named = subjects.facts(topic, ArticleFacts::mentions);
        return subjects.ranked(named, views.counts()).stream().limit(ENTITIES).toList();
    }

    private List<StoryCard> coverage(Slug topic) {
        var matches = subjects.matches(topic);
        var articles =
                Subjects.articles(matches.stream().map(TopicMatch::passage).toList());
        return views.stories().print(articles, members -> words(matches, members));
    }

    /** What matched in the articles, each word once whatever its case. */
    private static List<String> words(List<TopicMatch> matches, List<Slug> articles) {
        return MatchWords.of(matches.stream()
                .filter(m -> articles.contains(m.passage().article()))
                .toList());
    }

    /** Those that people named first, then those with the most paragraphs in common. */
    private List<TopicCard> related(Topic topic) {
        var slugs = new LinkedHashSet<>(topic.related());
        var own = Subjects.paragraphs(passages(topic.slug()));
        catalogue.briefing().corpus().topics().stream()
                .map(Topic::slug)
                .filter(other -> common(own, other) > 0)
                .sorted(Comparator.comparingLong((Slug other) -> -common(own, other)))
                .forEach(slugs::add);
        slugs.remove(topic.slug());
        return slugs.stream()
                .flatMap(slug -> catalogue.topic(slug).stream())
                .limit(RELATED)
                .map(other -> subjects.card(other, views))
                .toList();
    }

    private long common(java.util.Set<String> own, Slug other) {
        return Subjects.paragraphs(passages(other)).stream()
                .filter(own::contains)
                .count();
    }

    private List<Passage> passages(Slug topic) {
        return subjects.matches(topic).stream().map(TopicMatch::passage).toList();
    }
}

package dev.dossier.page;

import static java.util.stream.Collectors.toMap;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Block;
import dev.dossier.domain.Briefing;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Entity;
import dev.dossier.domain.Event;
import dev.dossier.domain.EventCluster;
import dev.dossier.domain.Fact;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Permalink;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.Publisher;
import dev.dossier.domain.Rights;
import dev.dossier.domain.Settings;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import dev.dossier.domain.TimexValue;
import dev.dossier.domain.Topic;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A briefing by its slugs: what every page looks things up in. */
final class Catalogue {
    private static final String UNTITLED = "[without a title]";

    private final Briefing briefing;
    private final Settings settings;
    private final Map<Slug, ArticleFacts> articles;
    private final Map<Slug, Entity> entities;
    private final Map<Slug, Topic> topics;
    private final Map<Slug, Story> stories = new LinkedHashMap<>();
    private final Map<String, Publisher> publishers = new LinkedHashMap<>();
    private final Map<FactId, EventCluster> clusters = new HashMap<>();
    private final Map<Permalink, Slug> byPage = new HashMap<>();
    private final List<ArticleFacts> newestFirst;

    Catalogue(Briefing briefing, Settings settings) {
        this.briefing = briefing;
        this.settings = settings;
        articles = byKey(briefing.articles(), facts -> facts.article().slug());
        entities = byKey(briefing.corpus().entities(), Entity::slug);
        topics = byKey(briefing.corpus().topics(), Topic::slug);
        briefing.stories().forEach(story -> story.members().forEach(member -> stories.put(member.slug(), story)));
        articles.keySet().forEach(article -> byPage.put(Permalinks.article(article), article));
        briefing.corpus().publishers().forEach(this::enter);
        briefing.events().forEach(cluster -> cluster.tellings().forEach(event -> clusters.put(event.id(), cluster)));
        newestFirst = briefing.articles().stream()
                .sorted(Comparator.comparing(ArticleFacts::article, newest()))
                .toList();
    }

    private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(toMap(key, v -> v, (a, b) -> a, LinkedHashMap::new));
    }

    private void enter(Publisher publisher) {
        publishers.putIfAbsent(publisher.name(), publisher);
        publisher.aliases().forEach(alias -> publishers.putIfAbsent(alias, publisher));
        publishers.putIfAbsent(publisher.slug().value(), publisher);
    }

    /** The newest article first, undated ones last, those of one day by slug. */
    static Comparator<Article> newest() {
        return Comparator.comparing((Article a) -> moment(a, ""), Comparator.reverseOrder())
                .thenComparing(Article::slug);
    }

    /** The oldest article first, undated ones last, those of one day by slug. */
    static Comparator<Article> oldest() {
        return Comparator.comparing((Article a) -> moment(a, "~")).thenComparing(Article::slug);
    }

    /** The date as a text that sorts by time, whatever the precision. */
    private static String moment(Article article, String unknown) {
        return article.published()
                .map(PublicationDate::value)
                .map(value -> value.first() + " " + clock(value))
                .orElse(unknown);
    }

    private static String clock(TimexValue value) {
        return value instanceof TimexValue.Moment moment
                ? moment.local().toLocalTime().toString()
                : "";
    }

    Briefing briefing() {
        return briefing;
    }

    Settings settings() {
        return settings;
    }

    List<ArticleFacts> newestFirst() {
        return newestFirst;
    }

    ArticleFacts facts(Slug article) {
        return Optional.ofNullable(articles.get(article))
                .orElseThrow(() -> new IllegalArgumentException("no article " + article));
    }

    Article article(Slug slug) {
        return facts(slug).article();
    }

    /** The article that has this page. */
    Slug articleAt(Permalink page) {
        return Optional.ofNullable(byPage.get(page))
                .orElseThrow(() -> new IllegalArgumentException("no article at " + page));
    }

    /** The block that a passage stands in. */
    Block block(Passage passage) {
        return article(passage.article()).body().block(passage.paragraph());
    }

    Optional<Entity> entity(Slug slug) {
        return Optional.ofNullable(entities.get(slug));
    }

    Optional<Topic> topic(Slug slug) {
        return Optional.ofNullable(topics.get(slug));
    }

    Story story(Slug article) {
        return Optional.ofNullable(stories.get(article))
                .orElseThrow(() -> new IllegalArgumentException("no story of " + article));
    }

    /** Whether people want any telling of the event to go before others. */
    boolean isPinned(EventCluster cluster) {
        return cluster.tellings().stream().anyMatch(this::isPinned);
    }

    /** Whether people want the fact to go before others. */
    boolean isPinned(Fact fact) {
        return article(fact.passage().article()).corrections().pins(fact.id());
    }

    /** All that is told of the same event. */
    EventCluster cluster(Event event) {
        return Optional.ofNullable(clusters.get(event.id()))
                .orElseThrow(() -> new IllegalArgumentException("no event " + event.id()));
    }

    /** The publisher of this name, alias or slug. */
    Optional<Publisher> publisher(String name) {
        return Optional.ofNullable(publishers.get(name));
    }

    private Optional<Publisher> publisher(Article article) {
        return article.credits().publisher().map(Credit::name).flatMap(this::publisher);
    }

    /** The article's own rights, else its publisher's, else the site's. */
    Rights rights(Article article) {
        return article.rights()
                .or(() -> publisher(article).flatMap(Publisher::rights))
                .orElse(settings.rights());
    }

    /** Whether words of the article may stand on a page. */
    boolean quotable(Slug article) {
        return rights(article(article)) != Rights.LINK;
    }

    /** The most words of the article that may stand in a row; at least 1. */
    int budget(Article article) {
        if (rights(article) == Rights.FULL) {
            return Integer.MAX_VALUE;
        }
        return Math.max(1, publisher(article).map(Publisher::excerptWords).orElse(Publisher.DEFAULT_EXCERPT_WORDS));
    }

    /** The title; where there is none, the first words within the budget. */
    String headline(Article article) {
        if (article.title().isPresent() || rights(article) == Rights.FULL) {
            return article.headline();
        }
        var words = new ArticleWords(article.headline());
        int shown = wordsOfHeadline(article);
        return shown >= words.count()
                ? article.headline()
                : shown == 0 ? UNTITLED : article.headline().substring(0, words.end(shown)) + " …]";
    }

    /** How many words of the article's text stand in the place of its title. */
    int wordsOfHeadline(Article article) {
        if (article.title().isPresent() || !quotable(article.slug())) {
            return 0;
        }
        return Math.min(budget(article), new ArticleWords(article.headline()).count());
    }

    /** The language, where it is not that of the pages. */
    Optional<String> foreign(Article article) {
        return Optional.of(article.lang()).filter(lang -> !lang.equals(settings.lang()));
    }
}

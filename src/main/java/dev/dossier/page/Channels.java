package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Event;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Permalink;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import dev.dossier.domain.TopicMatch;
import dev.dossier.page.view.FileLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers what can be followed: the site, every topic and every entity. */
final class Channels {
    private final Catalogue catalogue;

    /** Each event once, as the timeline tells it: so an entry is the same in every calendar. */
    private final List<Event> leads;

    /** The places among the leads, by every telling. */
    private final Map<FactId, Integer> positions = new HashMap<>();

    private final Map<Permalink, Channel> byPage = new LinkedHashMap<>();

    Channels(Catalogue catalogue, Views views, Subjects subjects) {
        this.catalogue = catalogue;
        this.leads =
                views
                        .events()
                        .leads(catalogue.newestFirst().stream()
                                .flatMap(facts -> facts.events().stream())
                                .toList())
                        .stream()
                        .filter(event -> catalogue.quotable(event.passage().article()))
                        .toList();
        for (int i = 0; i < leads.size(); i++) {
            for (var telling : catalogue.cluster(leads.get(i)).tellings()) {
                positions.put(telling.id(), i);
            }
        }
        addSite();
        addTopics(subjects);
        addEntities(subjects);
    }

    private void addSite() {
        var settings = catalogue.settings();
        var articles = catalogue.newestFirst().stream()
                .map(facts -> facts.article().slug())
                .toList();
        add(Permalinks.HOME, settings.siteName(), settings.description(), articles, leads);
    }

    private void addTopics(Subjects subjects) {
        for (var topic : catalogue.briefing().corpus().topics()) {
            var passages = subjects.matches(topic.slug()).stream()
                    .map(TopicMatch::passage)
                    .toList();
            var events = subjects.facts(topic.slug(), ArticleFacts::events);
            add(
                    Permalinks.topic(topic.slug()),
                    titled(topic.title()),
                    topic.summary(),
                    Subjects.articles(passages),
                    events);
        }
    }

    private void addEntities(Subjects subjects) {
        var events = eventsByEntity();
        for (var entity : catalogue.briefing().corpus().entities()) {
            var passages = subjects.mentions(entity.slug()).stream()
                    .map(Mention::passage)
                    .toList();
            add(
                    Permalinks.entity(entity.slug()),
                    titled(entity.name()),
                    "Reports that name " + entity.name() + ".",
                    Subjects.articles(passages),
                    events.getOrDefault(entity.slug(), List.of()));
        }
    }

    private String titled(String subject) {
        return subject + " · " + catalogue.settings().siteName();
    }

    private Map<Slug, List<Event>> eventsByEntity() {
        Map<Slug, List<Event>> events = new HashMap<>();
        for (var facts : catalogue.newestFirst()) {
            for (var event : facts.events()) {
                event.entities().stream()
                        .distinct()
                        .forEach(entity -> events.computeIfAbsent(entity, e -> new ArrayList<>())
                                .add(event));
            }
        }
        return events;
    }

    private void add(Permalink page, String title, String about, Collection<Slug> articles, List<Event> events) {
        var told = events.stream()
                .flatMap(event -> Optional.ofNullable(positions.get(event.id())).stream())
                .distinct()
                .sorted()
                .map(leads::get)
                .toList();
        var shown = told.stream().filter(CalendarFiles::fits).toList();
        var feed = oneAStory(new LinkedHashSet<>(articles));
        byPage.put(page, new Channel(page, title, about, feed, shown, told.size() - shown.size()));
    }

    /** The lead of each story where it is among the articles and dated, else the first that is. */
    private List<Article> oneAStory(Set<Slug> articles) {
        return articles.stream()
                .map(catalogue::story)
                .distinct()
                .flatMap(story -> first(story, articles).stream())
                .sorted(Catalogue.newest())
                .toList();
    }

    private static Optional<Article> first(Story story, Set<Slug> articles) {
        return story.members().stream()
                .filter(member ->
                        articles.contains(member.slug()) && member.published().isPresent())
                .findFirst();
    }

    List<Channel> all() {
        return List.copyOf(byPage.values());
    }

    /** How the page can be followed. */
    List<FileLink> follow(Permalink page) {
        return Optional.ofNullable(byPage.get(page)).map(Channel::follow).orElse(List.of());
    }
}

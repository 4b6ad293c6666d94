package dev.dossier.page;

import dev.dossier.domain.Event;
import dev.dossier.page.view.DateView;
import dev.dossier.page.view.EventView;
import dev.dossier.page.view.Link;
import java.util.Comparator;
import java.util.List;

/** Prints events, those that copies repeat once. */
final class EventViews {
    private final Catalogue catalogue;
    private final Sources sources;
    private final SentencePrinter sentences;
    private final SameWords sameWords;

    EventViews(Catalogue catalogue, Sources sources, SentencePrinter sentences, SameWords sameWords) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.sentences = sentences;
        this.sameWords = sameWords;
    }

    /** Oldest first, the finer date before the coarser; those that only articles shown as links carry are left out. */
    List<EventView> print(List<Event> events) {
        var sorted = events.stream().sorted(order()).toList();
        return sameWords
                .fold(
                        sorted,
                        Event::sentence,
                        (a, b) -> a.time().value().equals(b.time().value()))
                .stream()
                .filter(group -> catalogue.quotable(group.get(0).passage().article()))
                .map(this::print1)
                .toList();
    }

    /** Of what had happened when the newest article was written: the newest first, at most {@code most}. */
    List<EventView> printNewest(List<Event> events, int most) {
        var happened = print(events.stream().filter(this::hasHappened).toList());
        return reversed(happened).stream().limit(most).toList();
    }

    /** Plans, targets and estimates, oldest first. */
    List<EventView> printPlanned(List<Event> events) {
        return print(events.stream().filter(e -> !hasHappened(e)).toList());
    }

    private boolean hasHappened(Event event) {
        var asOf = catalogue.briefing().asOf();
        return !event.forecast()
                && asOf.map(day -> !event.time().value().first().isAfter(day.last()))
                        .orElse(true);
    }

    private static List<EventView> reversed(List<EventView> views) {
        var reversed = new java.util.ArrayList<>(views);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    private Comparator<Event> order() {
        return Comparator.comparing((Event e) -> e.time().value())
                .thenComparing(e -> catalogue.article(e.passage().article()), Catalogue.oldest())
                .thenComparing(Event::passage);
    }

    private EventView print1(List<Event> group) {
        var event = group.get(0);
        var article = catalogue.article(event.passage().article());
        return new EventView(
                event.id().value(),
                DateView.of(event.time().value(), event.time().basis().label()),
                event.time().text(),
                event.forecast(),
                sentences.words(event.passage(), event.sentence()),
                catalogue.foreign(article),
                event.entities().stream()
                        .flatMap(slug -> catalogue.entity(slug).stream())
                        .map(e -> new Link(e.name(), Permalinks.entity(e.slug())))
                        .toList(),
                sameWords.counts(group),
                group.stream().map(e -> sources.chip(e.passage())).distinct().toList());
    }
}

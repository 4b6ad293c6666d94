package dev.dossier.page;

import dev.dossier.domain.Event;
import dev.dossier.domain.TimexValue;
import dev.dossier.page.view.DateView;
import dev.dossier.page.view.EventView;
import dev.dossier.page.view.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
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
                .fold(sorted, Event::sentence, event -> event.time().value().iso())
                .stream()
                .filter(group -> catalogue.quotable(group.get(0).passage().article()))
                .map(this::print1)
                .toList();
    }

    /** Of what had happened when the newest article was written: the newest first, each sentence once, at most {@code most}. */
    List<EventView> printNewest(List<Event> events, int most) {
        var happened =
                new ArrayList<>(print(events.stream().filter(this::hasHappened).toList()));
        Collections.reverse(happened);
        return oneASentence(happened).stream().limit(most).toList();
    }

    /** Plans, targets and estimates that were still open when the newest article was written, soonest first, each sentence once. */
    List<EventView> printPlanned(List<Event> events) {
        return oneASentence(print(events.stream().filter(this::isOpen).toList()));
    }

    private boolean hasHappened(Event event) {
        return !event.forecast() && !begins(event).isAfter(today());
    }

    private boolean isOpen(Event event) {
        var ends = event.time().value().last();
        return event.forecast() ? ends.isAfter(today()) : begins(event).isAfter(today());
    }

    private static LocalDate begins(Event event) {
        return event.time().value().first();
    }

    /** The last day of the data: all that a page made of it can know. */
    private LocalDate today() {
        return catalogue.briefing().asOf().map(TimexValue::last).orElse(LocalDate.MAX);
    }

    private static List<EventView> oneASentence(List<EventView> views) {
        var sentences = new HashSet<String>();
        return views.stream().filter(view -> sentences.add(view.sentence())).toList();
    }

    private Comparator<Event> order() {
        return Comparator.comparing((Event e) -> e.time().value())
                .thenComparing(e -> catalogue.article(e.passage().article()), Catalogue.oldest())
                .thenComparing(Event::passage);
    }

    private EventView print1(List<Event> group) {
        var event = group.get(0);
        var article = catalogue.article(event.passage().article());
        var date = DateView.of(event.time().value(), event.time().basis().label());
        return new EventView(
                event.id().value(),
                date,
                date.text().startsWith(event.time().text()) ? "" : event.time().text(),
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

package dev.dossier.page;

import dev.dossier.domain.Event;
import dev.dossier.domain.FactId;
import dev.dossier.domain.TimexValue;
import dev.dossier.page.view.Counts;
import dev.dossier.page.view.DateView;
import dev.dossier.page.view.EventView;
import dev.dossier.page.view.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints events, those that several passages tell once. */
final class EventViews {
    /** Among so many times what is asked for, lines that begin with a name go first. */
    private static final int CHOICE = 2;

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
        return printLeads(leads(events));
    }

    private List<EventView> printLeads(List<Event> leads) {
        return leads.stream()
                .filter(event -> catalogue.quotable(event.passage().article()))
                .map(event -> print(event, ""))
                .toList();
    }

    /**
     * Of several events that are one, the telling to show: quotable, with the finest date, of the story's lead, the oldest. In the order of
     * their dates.
     */
    List<Event> leads(List<Event> events) {
        // By the first telling's name: a cluster as a key would be hashed with all its words.
        var leads = new LinkedHashMap<FactId, Event>();
        events.stream()
                .sorted(choice())
                .forEach(event -> leads.putIfAbsent(
                        catalogue.cluster(event).tellings().get(0).id(), event));
        return leads.values().stream().sorted(order()).toList();
    }

    private Comparator<Event> choice() {
        Comparator<Event> quotableFirst = Comparator.comparing(
                event -> !catalogue.quotable(event.passage().article()));
        return quotableFirst.thenComparing(event -> event.when().precision()).thenComparing(sameWords.carriers());
    }

    /**
     * Of what had happened when the newest article was written: the newest first, each sentence once and those left out that cannot be read
     * alone, at most {@code most}. Pinned ones are always among them.
     */
    List<EventView> printNewest(List<Event> events, int most) {
        var leads = leads(events.stream().filter(this::hasHappened).toList());
        var pinned = leads.stream()
                .filter(lead -> catalogue.isPinned(catalogue.cluster(lead)))
                .map(lead -> lead.id().value())
                .collect(Collectors.toSet());
        var happened = new ArrayList<>(printLeads(leads));
        Collections.reverse(happened);
        var clear = oneASentence(happened).stream()
                .filter(view -> pinned.contains(view.id()) || !Openings.leans(view.sentence()))
                .toList();
        var newest = clear.stream().limit((long) most * CHOICE).toList();
        var chosen = new HashSet<>(Stream.of(
                        clear.stream().filter(view -> pinned.contains(view.id())),
                        newest.stream().filter(EventViews::beginsWithName),
                        newest.stream())
                .flatMap(views -> views)
                .distinct()
                .limit(most)
                .toList());
        return clear.stream().filter(chosen::contains).toList();
    }

    /** {@code Huawei opened …} says at once what it is about. */
    private static boolean beginsWithName(EventView view) {
        var sentence = view.sentence().startsWith("The ") ? view.sentence().substring(4) : view.sentence();
        return view.entities().stream().anyMatch(entity -> sentence.startsWith(entity.text()));
    }

    /** Plans, targets and estimates that were still open when the newest article was written, soonest first, each sentence once. */
    List<EventView> printPlanned(List<Event> events) {
        return oneASentence(print(events.stream().filter(this::isOpen).toList()));
    }

    boolean hasHappened(Event event) {
        return !event.forecast() && !begins(event).isAfter(today());
    }

    private boolean isOpen(Event event) {
        var ends = event.when().last();
        return event.forecast() ? ends.isAfter(today()) : begins(event).isAfter(today());
    }

    private static LocalDate begins(Event event) {
        return event.when().first();
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
        return Comparator.comparing(Event::when)
                .thenComparing(e -> catalogue.article(e.passage().article()), Catalogue.oldest())
                .thenComparing(Event::passage);
    }

    /** What has gone on since a day had not ended on the day of publication. */
    private static DateView date(Event event) {
        var time = event.time();
        var date = DateView.of(event.when(), time.basis().label());
        var isSince = time.text().toLowerCase(Locale.ROOT).startsWith("since ");
        return isSince && event.when() instanceof TimexValue.Interval since
                ? date.withText("Since " + since.from().display())
                : date;
    }

    /** How many reports tell the event. */
    Counts counts(Event event) {
        return sameWords.counts(catalogue.cluster(event).tellings());
    }

    /** @param why what it was chosen for */
    EventView print(Event event, String why) {
        var article = catalogue.article(event.passage().article());
        var date = date(event);
        var tellings = new ArrayList<>(catalogue.cluster(event).tellings());
        tellings.sort(Comparator.comparing((Event told) -> !told.equals(event)).thenComparing(sameWords.carriers()));
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
                counts(event),
                tellings.stream().map(e -> sources.chip(e.passage())).distinct().toList(),
                why);
    }
}

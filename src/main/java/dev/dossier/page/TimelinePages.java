package dev.dossier.page;

import static java.util.stream.Collectors.groupingBy;

import dev.dossier.domain.Event;
import dev.dossier.domain.Precision;
import dev.dossier.domain.TimexValue;
import dev.dossier.page.view.EventView;
import dev.dossier.page.view.Link;
import dev.dossier.page.view.Section;
import dev.dossier.page.view.YearLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans the timeline: all years at a glance and a page for each. */
final class TimelinePages {
    static final Link LIST = new Link("Timeline", Permalinks.TIMELINE);
    private static final int NEWEST = 15;
    private static final int MILESTONES = 12;
    private static final int CHART = 72;

    /** Stands for "no month" and sorts after December. */
    private static final int WHOLE_YEAR = 13;

    private final Catalogue catalogue;
    private final Views views;
    private final Channels channels;

    TimelinePages(Catalogue catalogue, Views views, Channels channels) {
        this.channels = channels;
        this.catalogue = catalogue;
        this.views = views;
    }

    List<Page> plan() {
        var events = views.events()
                .leads(catalogue.newestFirst().stream()
                        .flatMap(facts -> facts.events().stream())
                        .toList());
        var byYear = years(events);
        var years = List.copyOf(byYear.keySet());
        var pages = new ArrayList<Page>();
        for (int i = 0; i < years.size(); i++) {
            pages.add(page(
                    years.get(i),
                    byYear.getOrDefault(years.get(i), List.of()),
                    i == 0 ? Optional.empty() : Optional.of(link(years.get(i - 1))),
                    i + 1 == years.size() ? Optional.empty() : Optional.of(link(years.get(i + 1)))));
        }
        pages.add(index(events, byYear));
        return pages;
    }

    /** Each year's sections, oldest first; years in which no event may be shown are left out. */
    private Map<Integer, List<Section<EventView>>> years(List<Event> events) {
        var byYear = new TreeMap<>(events.stream().collect(groupingBy(e -> first(e).getYear())));
        Map<Integer, List<Section<EventView>>> years = new TreeMap<>();
        byYear.forEach((year, ofYear) -> {
            var sections = months(year, ofYear);
            if (!sections.isEmpty()) {
                years.put(year, sections);
            }
        });
        return years;
    }

    private List<Section<EventView>> months(int year, List<Event> events) {
        var sections = new ArrayList<Section<EventView>>();
        new TreeMap<>(events.stream().collect(groupingBy(TimelinePages::month))).forEach((month, ofMonth) -> {
            var entries = views.events().print(ofMonth);
            if (!entries.isEmpty()) {
                sections.add(new Section<>(title(year, month), anchor(month), entries));
            }
        });
        return sections;
    }

    private static LocalDate first(Event event) {
        return event.when().first();
    }

    private static int month(Event event) {
        var precision = event.when().precision();
        return precision.compareTo(Precision.MONTH) <= 0 ? first(event).getMonthValue() : WHOLE_YEAR;
    }

    private static String title(int year, int month) {
        return month == WHOLE_YEAR ? "Without a month" : TimexValue.English.monthName(month) + " " + year;
    }

    private static String anchor(int month) {
        return month == WHOLE_YEAR ? "year" : "m" + month;
    }

    private static Link link(int year) {
        return new Link(Integer.toString(year), Permalinks.year(year));
    }

    private static int count(List<Section<EventView>> sections) {
        return sections.stream().mapToInt(s -> s.items().size()).sum();
    }

    private YearPage page(int year, List<Section<EventView>> sections, Optional<Link> before, Optional<Link> after) {
        var head = PageHead.of("Timeline: " + year, "What is reported for " + year + ", by month.", "timeline")
                .under(LIST);
        return new YearPage(Permalinks.year(year), head, count(sections), before, after, sections);
    }

    private TimelinePage index(List<Event> events, Map<Integer, List<Section<EventView>>> years) {
        var dated = events.stream()
                .filter(e -> month(e) != WHOLE_YEAR
                        && !e.forecast()
                        && catalogue.quotable(e.passage().article()))
                .map(TimelinePages::first)
                .toList();
        var lines = new ArrayList<YearLine>();
        years.forEach((year, sections) -> lines.add(0, line(year, sections)));
        return new TimelinePage(
                Permalinks.TIMELINE,
                PageHead.of(
                                "Timeline",
                                "What happened when, and what is planned, with the precision of each date.",
                                "timeline")
                        .withFollow(channels.follow(Permalinks.HOME)),
                views.charts().byMonth("Events by month", dated, CHART),
                years.values().stream().mapToInt(TimelinePages::count).sum(),
                lines,
                new Milestones(catalogue, views.events()).choose(events, MILESTONES),
                views.events().printNewest(events, NEWEST),
                views.events().printPlanned(events));
    }

    private static YearLine line(int year, List<Section<EventView>> sections) {
        var months = sections.stream()
                .map(s -> new Link(
                        s.title().replace(" " + year, "") + " (" + s.items().size() + ")",
                        Permalinks.year(year),
                        s.anchor()))
                .toList();
        return new YearLine(Integer.toString(year), link(year), count(sections), months);
    }
}

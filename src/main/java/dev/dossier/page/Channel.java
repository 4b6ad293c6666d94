package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.Event;
import dev.dossier.domain.Permalink;
import dev.dossier.page.view.FileLink;
import java.util.ArrayList;
import java.util.List;

/**
 * What programs can follow of a page: its stories as feeds, its dates as a calendar.
 *
 * @param title of the feeds and of the calendar
 * @param description one sentence; may be empty
 * @param articles one of each story, dated, the newest first; empty for no feed
 * @param events one telling of each, oldest first, that a calendar can show; empty for no calendar
 * @param longer how many others there are, which cover more than a year
 */
record Channel(
        Permalink page, String title, String description, List<Article> articles, List<Event> events, int longer) {
    Channel {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
    }

    Permalink atom() {
        return page.equals(Permalinks.HOME) ? Permalinks.FEED : beside(".xml");
    }

    Permalink jsonFeed() {
        return page.equals(Permalinks.HOME) ? Permalinks.JSON_FEED : beside(".json");
    }

    Permalink calendar() {
        return page.equals(Permalinks.HOME) ? Permalinks.CALENDAR : beside(".ics");
    }

    private Permalink beside(String extension) {
        return new Permalink(page.path().replaceFirst("\\.html$", extension));
    }

    /** The files that there are. */
    List<FileLink> follow() {
        var links = new ArrayList<FileLink>();
        if (!articles.isEmpty()) {
            links.add(new FileLink("Atom", "application/atom+xml", atom()));
            links.add(new FileLink("JSON Feed", "application/feed+json", jsonFeed()));
        }
        if (!events.isEmpty()) {
            links.add(new FileLink("Calendar", "text/calendar", calendar()));
        }
        return links;
    }
}

package dev.dossier.page;

import dev.dossier.domain.Event;
import dev.dossier.domain.TimexValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Plans a calendar (RFC 5545) for the whole timeline, every topic and every entity. All entries are of whole days. What is known to the month
 * or the year spans all its days and says so; what covers more than a year would lie over everything else, and is counted instead.
 */
final class CalendarFiles {
    private static final int LONGEST_DAYS = 366;

    /** The years that a calendar's dates can write. */
    private static final int LAST_YEAR = 9998;

    private final Catalogue catalogue;
    private final Views views;
    private final Addresses addresses;

    CalendarFiles(Catalogue catalogue, Views views) {
        this.catalogue = catalogue;
        this.views = views;
        this.addresses = new Addresses(catalogue.settings());
    }

    List<TextFile> plan(Channels channels) {
        return channels.all().stream()
                .filter(channel -> !channel.events().isEmpty())
                .map(channel -> new TextFile(channel.calendar(), () -> text(channel)))
                .toList();
    }

    private String text(Channel channel) {
        var calendar = CalendarText.calendar(channel.title(), description(channel));
        var sentences = views.sentences().ofOneFile();
        channel.events().forEach(event -> calendar.add(entry(event, sentences)));
        calendar.end();
        return calendar.text();
    }

    private static String description(Channel channel) {
        return channel.longer() == 0
                ? channel.description()
                : channel.description() + " Left out as longer than a year: " + channel.longer() + ".";
    }

    /** Whether a calendar can show it. */
    static boolean fits(Event event) {
        var first = event.when().first();
        var last = event.when().last();
        return ChronoUnit.DAYS.between(first, last) < LONGEST_DAYS
                && first.getYear() > 0
                && last.getYear() <= LAST_YEAR;
    }

    private String entry(Event event, SentencePrinter sentences) {
        var calendar = new CalendarText();
        var published = catalogue.article(event.passage().article()).published();
        var page = Permalinks.article(event.passage().article());
        calendar.begin(event.id() + "@" + addresses.hostName());
        calendar.stamp(published.map(date -> date.value().first()).orElse(LocalDate.EPOCH));
        calendar.span(event.when().first(), event.when().last());
        calendar.text("SUMMARY", sentences.words(event.passage(), event.sentence()));
        calendar.text("DESCRIPTION", String.join("\n", when(event), source(event)));
        addresses
                .absolute(page)
                .ifPresent(address ->
                        calendar.line("URL:" + address + "#p" + event.passage().paragraph()));
        calendar.line(event.forecast() ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
        calendar.line("TRANSP:TRANSPARENT");
        calendar.finish();
        return calendar.text();
    }

    private static String when(Event event) {
        TimexValue value = event.when();
        return "When: " + value.display() + " (precision: "
                + value.precision().label() + ", " + event.time().basis().label() + ")"
                + (event.forecast() ? ", planned or expected" : "");
    }

    private String source(Event event) {
        var chip = views.sources().chip(event.passage());
        return "Source: " + chip.publisher() + ", " + chip.date().brief() + ", ¶" + chip.paragraph() + "; "
                + views.events().counts(event).text();
    }
}

package dev.dossier.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds and calendars, read by ROME, ical4j and a JSON Schema validator. */
class FollowedFilesTest {
    @TempDir
    private static Path folder;

    private static BakedSmallSite site;

    @BeforeAll
    static void bake() throws IOException {
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
        site = new BakedSmallSite(folder);
    }

    @Test
    void theFilesOfATopicAreAsExpected() throws IOException {
        for (var file : List.of("topics/fines.xml", "topics/fines.json", "topics/fines.ics", "feed.xml")) {
            site.assertAsExpected(file);
        }
    }

    @Test
    void aFeedReaderReadsEveryAtomFeed() throws IOException, FeedException {
        var files = site.andDemo("feed\\.xml|(topics|entities)/.*\\.xml");
        assertTrue(files.size() > 50);
        for (var file : files) {
            var feed = feed(file);
            assertEquals("atom_1.0", feed.getFeedType(), file.toString());
            assertFalse(feed.getTitle().isBlank());
            var ids = new HashSet<String>();
            for (SyndEntry entry : feed.getEntries()) {
                assertTrue(ids.add(entry.getUri()), entry.getUri());
                assertTrue(entry.getLink().startsWith("https://example.org/"), entry.getLink());
                assertFalse(entry.getUpdatedDate().after(feed.getPublishedDate()), file.toString());
            }
        }
    }

    @Test
    void everyFeedHasAnIdOfItsOwn() throws IOException, FeedException {
        var ids = new HashSet<String>();
        for (var file : site.andDemo("feed\\.xml|(topics|entities)/.*\\.xml")) {
            assertTrue(ids.add(feed(file).getUri()), file.toString());
        }
    }

    @Test
    void everyJsonFeedHoldsToItsSpecification() throws IOException {
        var schema = new SchemaFolder(Path.of("src/test/resources/page/schemas")).schema("json-feed-1.1.json");
        var files = site.andDemo("feed\\.json|(topics|entities)/.*\\.json");
        assertTrue(files.size() > 50);
        for (var file : files) {
            SchemaFolder.assertHolds(schema, Files.readString(file), file.toString());
        }
    }

    @Test
    void aCalendarProgramReadsEveryCalendar() throws IOException, ParserException {
        var files = site.andDemo(".*\\.ics");
        assertTrue(files.size() > 50);
        for (var file : files) {
            var calendar = calendar(Files.readString(file));
            assertFalse(calendar.validate().hasErrors(), file.toString());
            var ids = new HashSet<String>();
            for (var event : calendar.getComponents(Component.VEVENT)) {
                assertTrue(ids.add(event.getRequiredProperty(Property.UID).getValue()), file.toString());
            }
        }
    }

    @Test
    void noLineOfACalendarIsLongerThan75Octets() throws IOException {
        for (var file : site.andDemo(".*\\.ics")) {
            var text = Files.readString(file);
            assertTrue(text.endsWith("\r\n"));
            for (var line : text.split("\r\n")) {
                assertFalse(line.contains("\n") || line.contains("\r"), line);
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            }
        }
    }

    @Test
    void foldedTextIsUnfoldedAsItWas() throws IOException, ParserException {
        var words =
                "Zölle; 出口管制规定在这里 \\ 𝔸𝔹ℂ, “quoted”\nsecond line ".repeat(5).strip();
        var text = CalendarText.calendar("Title", "");
        text.begin("a-e-00000000@example.org");
        text.stamp(java.time.LocalDate.of(2025, 3, 1));
        text.span(java.time.LocalDate.of(2025, 2, 1), java.time.LocalDate.of(2025, 2, 28));
        text.text("SUMMARY", words);
        text.finish();
        text.end();
        var event = calendar(text.text()).getComponents(Component.VEVENT).get(0);
        assertEquals(words, event.getRequiredProperty(Property.SUMMARY).getValue());
        assertEquals("20250301", event.getRequiredProperty(Property.DTEND).getValue());
    }

    private static SyndFeed feed(Path file) throws IOException, FeedException {
        return new SyndFeedInput().build(new StringReader(Files.readString(file)));
    }

    private static Calendar calendar(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }
}

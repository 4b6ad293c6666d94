package dev.dossier.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a capture holds, by the shape it came in. */
public sealed interface CaptureContent {
    /** The text of a whole page as an app or browser copied it, line by line, without line ends. */
    record TextDump(List<String> lines) implements CaptureContent {
        public TextDump {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A page as HTML.
     *
     * @param address where it was fetched, when the file or its archive says so
     */
    record HtmlPage(String html, Optional<String> address) implements CaptureContent {
        /** A page of which nobody says where it was fetched. */
        public HtmlPage(String html) {
            this(html, Optional.empty());
        }
    }

    /**
     * An article as a content management system exports it, its fields named alike whatever the system; dates as the system writes them.
     *
     * @param html the body; plain text where the system has no HTML
     * @param publisher who is named as the publisher of record
     * @param site the site that served it
     */
    record CmsRecord(
            Optional<String> title,
            Optional<String> published,
            Optional<String> updated,
            List<String> authors,
            Optional<String> publisher,
            Optional<String> site,
            Optional<String> url,
            Optional<String> lang,
            List<String> keywords,
            String html)
            implements CaptureContent {
        public CmsRecord {
            authors = List.copyOf(authors);
            keywords = List.copyOf(keywords);
        }
    }

    /** Markdown as a web clipper saves it; front matter values as strings, lists joined by a line end. */
    record Clipping(Map<String, String> frontMatter, String markdown) implements CaptureContent {
        public Clipping {
            frontMatter = Map.copyOf(frontMatter);
        }
    }
}

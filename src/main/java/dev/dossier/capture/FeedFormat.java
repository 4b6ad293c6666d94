package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.CmsRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;

/** The entries of a feed: RSS 2.0 and 1.0 with {@code content:encoded}, Atom (RFC 4287). */
final class FeedFormat implements CaptureFormat {
    /** Neither gives back what it took: a page that begins with many comments is looked at once. */
    private static final Pattern START = Pattern.compile(
            "(?s)\\A\\s*+(?:<\\?(?>.*?\\?>)\\s*+|<!--(?>.*?-->)\\s*+|<!DOCTYPE rss[^>]*+>\\s*+)*+<(?:rss|feed|rdf:RDF)[\\s>]");

    private static final Pattern END = Pattern.compile("(?s)</(?:rss|feed|rdf:RDF)>\\s*+(?:<!--(?>.*?-->)\\s*+)*+\\z");

    @Override
    public String id() {
        return "feed";
    }

    @Override
    public Reading read(String text) {
        if (!START.matcher(text).lookingAt()) {
            return Reading.NOT_THIS_FORMAT;
        }
        if (!END.matcher(text).find()) {
            return new Reading.Unreadable("the feed breaks off.", "save it again.");
        }
        var feed = Jsoup.parse(text, "", Parser.xmlParser());
        var parts = new ArrayList<Reading.Part>();
        var entries = entries(feed);
        var channel = Channel.of(feed);
        for (var entry : entries) {
            record(channel, entry).ifPresent(record -> parts.add(new Reading.Part(record, entry.outerHtml())));
        }
        return parts.isEmpty()
                ? new Reading.Unreadable(
                        "the feed holds no article with its text.", "save the articles' pages, and import those.")
                : new Reading.Several(parts, entries.size() - parts.size());
    }

    /** An item inside another, in a feed whose ends are missing, is a part of it. */
    private static List<Element> entries(Document feed) {
        var entries = new ArrayList<Element>();
        feed.filter((node, depth) -> {
            var isEntry = node instanceof Element element
                    && (element.normalName().equals("item")
                            || element.normalName().equals("entry"));
            if (isEntry) {
                entries.add((Element) node);
            }
            return isEntry ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        });
        return entries;
    }

    /** What the feed says once for all entries. */
    private record Channel(Optional<String> title, Optional<String> language) {
        static Channel of(Document feed) {
            var root = Optional.ofNullable(feed.selectFirst("feed"));
            var head = Optional.ofNullable(feed.selectFirst("channel")).or(() -> root);
            return new Channel(
                    head.flatMap(channel -> text(channel, "title")),
                    head.flatMap(channel -> text(channel, "language")
                            .or(() -> root.map(element -> element.attr("xml:lang"))
                                    .filter(value -> !value.isEmpty()))));
        }
    }

    private static Optional<CmsRecord> record(Channel channel, Element entry) {
        return body(entry)
                .map(body -> new CmsRecord(
                        text(entry, "title"),
                        text(entry, "pubDate", "published", "dc:date", "updated"),
                        text(entry, "updated", "atom:updated", "dcterms:modified"),
                        authors(entry),
                        text(entry, "source title", "source"),
                        channel.title(),
                        link(entry),
                        channel.language(),
                        entry.getElementsByTag("category").stream()
                                .map(category -> category.hasAttr("term") ? category.attr("term") : plain(category))
                                .filter(word -> !word.isBlank())
                                .distinct()
                                .toList(),
                        body));
    }

    private static Optional<String> body(Element entry) {
        return Stream.of("content:encoded", "content", "body", "description", "summary")
                .flatMap(tag -> children(entry, tag).stream())
                .map(element -> element.attr("type").equals("xhtml") ? element.html() : element.wholeText())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static List<String> authors(Element entry) {
        var names = children(entry, "dc:creator").stream().map(FeedFormat::plain);
        var people = children(entry, "author").stream()
                .map(author -> text(author, "name").orElse(plain(author)))
                .map(name -> name.replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1"));
        return Stream.concat(names, people)
                .filter(name -> !name.isBlank() && name.indexOf('@') < 0)
                .distinct()
                .toList();
    }

    private static Optional<String> link(Element entry) {
        return children(entry, "link").stream()
                .filter(link -> !link.hasAttr("rel") || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : plain(link))
                .filter(address -> !address.isBlank())
                .findFirst()
                .or(() -> text(entry, "guid", "id").filter(id -> id.startsWith("http")));
    }

    private static Optional<String> text(Element parent, String... paths) {
        return Stream.of(paths)
                .flatMap(path -> {
                    var steps = path.split(" ");
                    var found = children(parent, steps[0]).stream();
                    return steps.length == 1 ? found : found.flatMap(element -> children(element, steps[1]).stream());
                })
                .map(FeedFormat::plain)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static List<Element> children(Element parent, String tag) {
        return parent.children().stream()
                .filter(child -> child.tagName().equals(tag))
                .toList();
    }

    private static String plain(Element element) {
        return element.wholeText().strip();
    }
}

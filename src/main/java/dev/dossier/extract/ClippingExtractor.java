package dev.dossier.extract;

import dev.dossier.domain.Basis;
import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.CaptureContent.Clipping;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Credits;
import dev.dossier.domain.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cleans a web clipper's Markdown: its text is cut out already, but holds pictures, the title once more, and boxes. */
final class ClippingExtractor {
    /** Words and address of a link; both end before another begins, so that brackets without an end are read once. */
    private static final String WORDS = "[^\\]]{0,300}";

    private static final String ADDRESS = "\\((?:[^)\\]]|](?!\\())*+\\)";
    private static final Pattern IMAGE = Pattern.compile("!\\[" + WORDS + "]" + ADDRESS + "|!\\[\\[" + WORDS + "]]");
    private static final Pattern EMPTY_LINK = Pattern.compile("\\[\\s{0,100}]" + ADDRESS);
    private static final Pattern MARKS =
            Pattern.compile("^(?:#{1,6} |> ?|[-*+] |\\d{1,9}[.)] )++|[*_`]|\\[(" + WORDS + ")]" + ADDRESS);

    private final Removals removals = new Removals();

    Finding extract(Clipping clipping) {
        var fields = clipping.frontMatter();
        var title = first(fields, "title").map(ClippingExtractor::withoutWikiLink);
        var blocks = blocks(clipping.markdown());
        var characters = blocks.stream().mapToInt(String::length).sum();
        var kept =
                blocks.stream().flatMap(block -> clean(block, title).stream()).toList();
        var cutMarks = kept.stream()
                .mapToInt(block -> block.length() - plain(block).length())
                .sum();
        return new Finding(
                title,
                first(fields, "published", "date", "date published", "published_at", "publish_date")
                        .flatMap(new DateReader()::read)
                        .map(date -> new PublicationDate(date, Basis.EXPLICIT, "")),
                first(fields, "updated", "modified").flatMap(new DateReader()::read),
                credits(fields),
                first(fields, "lang", "language").flatMap(LanguageCode::read),
                all(fields, "tags", "keywords").stream()
                        .filter(tag -> !tag.equals("clippings"))
                        .toList(),
                kept,
                characters - cutMarks,
                removals,
                List.of(),
                List.of());
    }

    private static Credits credits(Map<String, String> fields) {
        var url = Stream.of("source", "url", "link", "canonical")
                .flatMap(key -> first(fields, key).stream())
                .filter(CanonicalUrl::isWebAddress)
                .findFirst()
                .map(TrackingParameters::remove)
                .map(CanonicalUrl::new);
        var publisher = Stream.of("publisher", "site", "site_name", "publication", "source")
                .flatMap(key -> first(fields, key).stream())
                .filter(name -> !CanonicalUrl.isWebAddress(name))
                .findFirst()
                .map(name -> new Credit(withoutWikiLink(name), Basis.EXPLICIT, ""));
        return new Credits(all(fields, "author", "authors", "by"), publisher, List.of(), url);
    }

    private static Optional<String> first(Map<String, String> fields, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> Optional.ofNullable(fields.get(key)).stream())
                .findFirst();
    }

    private static List<String> all(Map<String, String> fields, String... keys) {
        return first(fields, keys).stream()
                .flatMap(String::lines)
                .map(ClippingExtractor::withoutWikiLink)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String withoutWikiLink(String value) {
        return value.replaceAll("\\[\\[(?:[^\\]|]*\\|)?([^\\]]*)]]", "$1").strip();
    }

    /** Blocks are parted by blank lines, but for those inside fences. */
    private static List<String> blocks(String markdown) {
        var blocks = new ArrayList<String>();
        var open = new ArrayList<String>();
        var isFenced = false;
        for (var line : markdown.lines().toList()) {
            isFenced ^= line.startsWith("```");
            if (line.isBlank() && !isFenced) {
                blocks.add(String.join("\n", open));
                open.clear();
            } else {
                open.add(line);
            }
        }
        blocks.add(String.join("\n", open));
        return blocks.stream().filter(block -> !block.isBlank()).toList();
    }

    private Optional<String> clean(String block, Optional<String> title) {
        var text = EMPTY_LINK
                .matcher(IMAGE.matcher(block).replaceAll(""))
                .replaceAll("")
                .strip();
        removals.add("image", block.strip().length() - text.length());
        var plain = plain(text);
        var rule = title.filter(plain::equalsIgnoreCase).map(t -> "title").or(() -> ChromePhrases.STANDARD.rule(plain));
        rule.ifPresent(name -> removals.add(name, text));
        return rule.isPresent() || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String plain(String block) {
        return MARKS.matcher(block).replaceAll("$1").strip();
    }
}

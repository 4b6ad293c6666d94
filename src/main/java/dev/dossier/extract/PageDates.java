package dev.dossier.extract;

import dev.dossier.domain.Basis;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.TimexValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds when a page was published and updated: JSON-LD, {@code meta}, elements marked as dates, dates printed near the title, the page's
 * address. A date of update stands in for the other only where there is nothing else, and is then inferred.
 */
final class PageDates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "article:published",
        "datePublished",
        "rnews:datePublished",
        "dateCreated",
        "article.published",
        "parsely-pub-date",
        "sailthru.date",
        "citation_publication_date",
        "citation_date",
        "article_date_original",
        "originalpublicationdate",
        "publication_date",
        "publicationdate",
        "published_time",
        "published-date",
        "published_date",
        "published",
        "publish_date",
        "publish-date",
        "publishdate",
        "pub_date",
        "pubdate",
        "pdate",
        "ptime",
        "cxenseparse:recs:publishtime",
        "dcsext.articlefirstpublished",
        "vr:published_time",
        "bt:pubdate",
        "article:create_at",
        "shareaholic:article_published_time",
        "iso-8601-publish-date",
        "weibo:article:create_at"
    };
    /** Systems fill these with other dates as well, such as that of the last change. */
    private static final String[] DATED = {
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dcterms.date",
        "dcterms.created",
        "dc.date.created",
        "dc.created",
        "release_date",
        "date",
        "creation_date",
        "timestamp"
    };

    private static final String[] UPDATED = {
        "article:modified_time",
        "og:updated_time",
        "og:article:modified_time",
        "dateModified",
        "rnews:dateModified",
        "dateUpdate",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmod",
        "modified",
        "updated_time",
        "shareaholic:article_modified_time",
        "revised"
    };
    private static final Pattern DATE_CLASS = Pattern.compile(
            "(?:^|[\\s_-])(?:\\w*date|\\w*datum|fecha|dato|datetime|timestamp|published|publish\\w*|pub\\w*time|posted\\w*|posttime|timedata|dateline)(?:$|[\\s_-])");
    private static final Pattern UPDATE = Pattern.compile(
            "(?iu)update|aktualisier|geändert|modifi|mis à jour|mise à jour|actualizad|atualizad|aggiornat|bijgewerkt|oppdatert|uppdaterad|opdateret|обновлен|更新|aktualizowan|zuletzt|last edited");
    private static final Pattern URL_DAY = Pattern.compile("(?<=[/_-])((?:19|20)\\d\\d)"
            + "(?:([/_-])(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\2(0?[1-9]|[12]\\d|3[01])"
            + "|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))(?=[/_.-]|$)");
    /** English is written month first in the Americas; nearly everybody else has the day first. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "CA");

    private static final int LONGEST_LINE = 120;
    private static final int LINES_AFTER_TITLE = 14;
    private static final int LINES_BEFORE_TITLE = 8;
    private static final int SHORT_LINE = 60;
    /** The web is no older. */
    private static final int EARLIEST = 1990;

    private final Document page;
    private final PageElements elements;
    private final List<PageLines.Line> lines;
    private final PageMeta meta;
    private final JsonLdArticle linked;
    private final Optional<String> title;
    private final DateReader reader;

    PageDates(
            Document page,
            PageElements elements,
            List<PageLines.Line> lines,
            PageMeta meta,
            JsonLdArticle linked,
            Optional<String> lang,
            Optional<String> title) {
        this.page = page;
        this.elements = elements;
        this.lines = lines;
        this.meta = meta;
        this.linked = linked;
        this.title = title;
        this.reader = new DateReader(Optional.of(isMonthFirst(lang)));
    }

    private static boolean isMonthFirst(Optional<String> lang) {
        var code = lang.orElse("").toUpperCase(Locale.ROOT);
        return code.equals("EN") || code.startsWith("EN-") && MONTH_FIRST.contains(code.substring(3));
    }

    /**
     * When the page was published.
     *
     * @param basis where it was found: {@code json-ld}, {@code meta}, {@code byline}, {@code url}, {@code inferred}
     */
    record Found(PublicationDate date, String basis) {}

    /** When the page was published; absent where nothing tells. */
    Optional<Found> published() {
        var near = nearTitle();
        var day = ofAddress();
        return found(date(linked.published().stream()).map(PageDates::explicit), "json-ld")
                .or(() -> found(stated(PUBLISHED), "meta"))
                .or(() -> found(
                        marked().or(() -> inLines(
                                near.stream().filter(PageDates::isNamedDate).toList())),
                        "byline"))
                .or(() -> found(stated(DATED), "meta"))
                .or(() -> found(inLines(near).filter(seen -> isDayOf(seen, day)), "byline"))
                .or(() -> found(day, "url"))
                .or(() -> found(printed(), "byline"))
                .or(() -> found(ofUpdate(), "inferred"));
    }

    private Optional<PublicationDate> stated(String... names) {
        return date(meta.all(List.of(names)).stream()).map(PageDates::explicit);
    }

    private static boolean isNamedDate(PageLines.Line line) {
        return DATE_CLASS.matcher(PageElements.names(line.element())).find();
    }

    private static boolean isDayOf(PublicationDate seen, Optional<PublicationDate> day) {
        return day.isEmpty() || day.get().value().first().equals(seen.value().first());
    }

    private static Optional<Found> found(Optional<PublicationDate> date, String basis) {
        return date.map(value -> new Found(value, basis));
    }

    /** When it was last changed. */
    Optional<TimexValue> updated() {
        return date(Stream.concat(linked.updated().stream(), meta.all(List.of(UPDATED)).stream()));
    }

    /** {@code json-ld}, {@code meta}; empty where no date of update is known. */
    String updatedBasis() {
        return updated().isEmpty() ? "" : date(linked.updated().stream()).isPresent() ? "json-ld" : "meta";
    }

    private Optional<PublicationDate> marked() {
        return Stream.<Predicate<Element>>of(
                        e -> is(e, "datePublished"),
                        e -> e.nameIs("time") && e.hasAttr("pubdate") || e.nameIs("abbr") && e.hasClass("published"),
                        e -> e.nameIs("time") && e.className().matches("(?i).*(?:publish|entry-date|posted).*"),
                        e -> e.nameIs("time"),
                        e -> is(e, "dateCreated"))
                .flatMap(isMarked -> elements.stream(isMarked))
                .filter(element -> !UPDATE.matcher(element.className() + " " + element.attr("itemprop"))
                                .find()
                        && !isAfterUpdateLabel(element))
                .flatMap(element -> Stream.of(
                                element.attr("datetime"),
                                element.attr("content"),
                                element.attr("title"),
                                element.text())
                        .flatMap(text -> date(Stream.of(text)).stream())
                        .limit(1))
                .findFirst()
                .map(PageDates::explicit);
    }

    private static boolean is(Element element, String property) {
        return element.attr("itemprop").equalsIgnoreCase(property)
                || element.attr("property").endsWith(property);
    }

    private static boolean isAfterUpdateLabel(Element time) {
        var parent = time.parent();
        var before = time.previousSibling();
        return before instanceof org.jsoup.nodes.TextNode text
                        && UPDATE.matcher(text.text()).find()
                || UPDATE.matcher(time.text()).find()
                || parent != null
                        && parent.ownText().length() < 40
                        && UPDATE.matcher(parent.ownText()).find();
    }

    /** The lines behind the title, then those above it, the nearest first. */
    private List<PageLines.Line> nearTitle() {
        var at = titleLine(lines);
        var near = new ArrayList<PageLines.Line>();
        for (int i = at + 1; i < lines.size() && i <= at + LINES_AFTER_TITLE && at >= 0; i++) {
            near.add(lines.get(i));
        }
        for (int i = at - 1; i >= Math.max(0, at - LINES_BEFORE_TITLE); i--) {
            near.add(lines.get(i));
        }
        return near;
    }

    /** A date in an element that is called so, or in any short line. */
    private Optional<PublicationDate> printed() {
        return elements.named(DATE_CLASS)
                .filter(element -> !UPDATE.matcher(PageElements.names(element)).find()
                        && PageElements.isShort(element, LONGEST_LINE))
                .flatMap(element -> day(element.text()).stream())
                .findFirst()
                .map(PageDates::explicit)
                .or(() -> inLines(lines.stream()
                        .filter(line -> line.text().length() < SHORT_LINE)
                        .toList()));
    }

    private Optional<PublicationDate> inLines(List<PageLines.Line> candidates) {
        return candidates.stream()
                .filter(line -> line.text().length() < LONGEST_LINE
                        && !UPDATE.matcher(line.text()).lookingAt())
                .flatMap(line -> day(line.text()).stream())
                .findFirst()
                .map(PageDates::explicit);
    }

    private int titleLine(List<PageLines.Line> lines) {
        var key = title.map(SiteNames::key).orElse("");
        var found = -1;
        for (int i = 0; i < lines.size() && !key.isEmpty(); i++) {
            var element = lines.get(i).element();
            if (SiteNames.key(lines.get(i).text()).equals(key)) {
                var isHeading = element.normalName().matches("h[1-3]") || element.closest("h1, h2") != null;
                if (isHeading) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        for (int i = 0; i < lines.size() && found < 0; i++) {
            found = lines.get(i).element().closest("h1") != null ? i : -1;
        }
        return found;
    }

    private Optional<TimexValue> day(String text) {
        return date(Stream.of(text))
                .filter(value -> value.precision().compareTo(dev.dossier.domain.Precision.DAY) <= 0);
    }

    private Optional<PublicationDate> ofAddress() {
        return addressDay().map(value -> new PublicationDate(value, Basis.INFERRED, "the page's address"));
    }

    private Optional<TimexValue> addressDay() {
        return PageAddresses.of(page, meta, linked)
                .map(TrackingParameters::withoutArchive)
                .flatMap(url -> URL_DAY.matcher(url.toLowerCase(Locale.ROOT)).results())
                .flatMap(m -> {
                    var month = m.group(3) == null ? m.group(5) : m.group(3);
                    var day = m.group(3) == null ? m.group(6) : m.group(4);
                    return date(Stream.of(m.group(1) + "-" + month + "-" + day, day + " " + month + " " + m.group(1)))
                            .stream();
                })
                .findFirst();
    }

    private Optional<PublicationDate> ofUpdate() {
        return updated()
                .or(() -> lines.stream()
                        .filter(line -> line.text().length() < LONGEST_LINE
                                && UPDATE.matcher(line.text()).find())
                        .flatMap(line -> day(line.text()).stream())
                        .findFirst())
                .map(value -> new PublicationDate(value, Basis.INFERRED, "the page's last change"));
    }

    private static PublicationDate explicit(TimexValue value) {
        return new PublicationDate(value, Basis.EXPLICIT, "");
    }

    private Optional<TimexValue> date(Stream<String> values) {
        return values.filter(value -> value.length() < LONGEST_LINE)
                .flatMap(value -> reader.read(value).stream())
                .filter(value -> value.first().getYear() >= EARLIEST)
                .findFirst();
    }
}

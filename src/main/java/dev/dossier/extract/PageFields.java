package dev.dossier.extract;

import dev.dossier.domain.Basis;
import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Credits;
import dev.dossier.domain.PageFacts;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Reads the fields of an article out of its page: JSON-LD first, which is written for the purpose, then the page's {@code meta}
 * elements, then what readers see. To be asked before anything is taken out of the page.
 */
final class PageFields {
    private static final int LONGEST_RIGHTS_LINE = 200;
    /** Cheaper than to read every line of a page as a rights line. */
    private static final Pattern ORIGIN_HINT = Pattern.compile("(?i)originally|first|source|quelle|fuente|来源|agency");

    private final Document page;
    private final JsonLdArticle linked;
    private final PageMeta meta;
    private final SiteNames site;
    private final Optional<String> title;
    private final PageElements elements;
    private final List<PageLines.Line> lines;
    private final PageAuthors.Found authors;
    private final PageDates dates;
    private final Optional<PageDates.Found> published;

    PageFields(Document page, JsonLdArticle linked) {
        this.page = page;
        this.linked = linked;
        this.meta = new PageMeta(page);
        this.site = new SiteNames(page, meta, linked);
        this.title = new PageTitle(page, meta, linked, site).find();
        this.elements = new PageElements(page);
        this.lines = PageLines.of(page.body());
        this.authors = new PageAuthors(elements, lines, meta, linked, site).find();
        this.dates = new PageDates(page, elements, lines, meta, linked, lang(), title);
        this.published = dates.published();
    }

    Optional<String> title() {
        return title;
    }

    Optional<PublicationDate> published() {
        return published.map(PageDates.Found::date);
    }

    Optional<TimexValue> updated() {
        return dates.updated();
    }

    Credits credits() {
        var name = site.first();
        var origin = linked.origin()
                .filter(source -> !site.contains(source))
                .map(source -> new Credit(source, Basis.EXPLICIT, "the page's source organisation"))
                .or(this::creditedOrigin)
                .or(() -> OrganisationAuthor.of(authors.names(), name));
        var publisher = name.map(n -> new Credit(n, Basis.EXPLICIT, ""));
        var via = origin.isPresent() ? publisher.stream().toList() : List.<Credit>of();
        return new Credits(authors.names(), origin.or(() -> publisher), via, url());
    }

    /** A line such as {@code This article originally appeared in Example Wire.} */
    private Optional<Credit> creditedOrigin() {
        return lines.stream()
                .filter(line -> line.text().length() < LONGEST_RIGHTS_LINE
                        && ORIGIN_HINT.matcher(line.text()).find())
                .flatMap(line -> RightsLine.read(line.text()).stream())
                .filter(RightsLine::namesOrigin)
                .flatMap(line -> line.owner().stream())
                .filter(owner -> !site.contains(owner))
                .findFirst()
                .map(owner -> new Credit(owner, Basis.EXPLICIT, "a line of the page names the origin"));
    }

    /** What else the page tells. */
    PageFacts facts() {
        var basis = new TreeMap<String, String>();
        title.ifPresent(text -> basis.put("title", titleBasis(text)));
        if (!authors.basis().isEmpty()) {
            basis.put("authors", authors.basis());
        }
        published.ifPresent(found -> basis.put("date", found.basis()));
        return new PageFactsReader(elements, lines, meta, linked).read(basis, title);
    }

    private String titleBasis(String text) {
        var isHeading =
                page.getElementsByTag("h1").stream().anyMatch(h1 -> h1.text().contains(text));
        return isHeading ? "heading" : linked.title().filter(text::equals).isPresent() ? "json-ld" : "meta";
    }

    Optional<String> lang() {
        var root = page.selectFirst("html");
        return Stream.of(
                        Optional.ofNullable(root).map(html -> html.attr("lang")),
                        Optional.ofNullable(root).map(html -> html.attr("xml:lang")),
                        linked.lang(),
                        meta.first("content-language", "language", "dc.language", "og:locale"))
                .flatMap(Optional::stream)
                .flatMap(code -> LanguageCode.read(code).stream())
                .findFirst();
    }

    List<String> tags() {
        return meta.all(List.of("article:tag"));
    }

    private Optional<CanonicalUrl> url() {
        return PageAddresses.of(page, meta, linked)
                .map(String::strip)
                .filter(CanonicalUrl::isWebAddress)
                .findFirst()
                .map(TrackingParameters::remove)
                .map(CanonicalUrl::new);
    }
}

package dev.dossier.extract;

import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.Credits;
import dev.dossier.domain.PageFacts;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Reads the fields of an article out of its page: JSON-LD first, which is written for the purpose, then the page's {@code meta}
 * elements, then what readers see. To be asked before anything is taken out of the page.
 */
final class PageFields {
    private final Document page;
    private final JsonLdArticle linked;
    private final PageMeta meta;
    private final SiteNames site;
    private final Optional<String> title;
    private final PageElements elements;
    private final List<PageLines.Line> lines;
    private final PageAuthors.Found authors;
    private final PageCredits.Found credits;
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
        this.credits = new PageCredits(page, lines, meta, linked, site, authors).find();
        this.dates = new PageDates(page, elements, lines, meta, linked, new PageDay(lang(), site.host(), lines), title);
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
        return credits.credits();
    }

    /** What else the page tells. */
    PageFacts facts() {
        return new PageFactsReader(page, elements, lines, meta, linked)
                .note("title", title.map(this::titleBasis).orElse(""))
                .note("authors", authors.basis())
                .note("date", published.map(PageDates.Found::basis).orElse(""))
                .note("updated", dates.updatedBasis())
                .note("publisher", credits.publisherBasis())
                .note("url", credits.urlBasis())
                .note("lang", langBasis())
                .read(title, credits().url().map(CanonicalUrl::value));
    }

    private String titleBasis(String text) {
        if (linked.title().filter(text::equals).isPresent()) {
            return "json-ld";
        }
        var isStated = meta.all(List.of("og:title", "twitter:title", "dc.title", "title", "headline")).stream()
                .anyMatch(stated -> stated.contains(text));
        var isPrinted = lines.stream().anyMatch(line -> line.text().contains(text));
        return isStated ? "meta" : isPrinted ? "byline" : "inferred";
    }

    Optional<String> lang() {
        return declared().or(() -> linked.lang().flatMap(LanguageCode::read));
    }

    private Optional<String> declared() {
        var root = page.selectFirst("html");
        return Stream.of(
                        Optional.ofNullable(root).map(html -> html.attr("lang")),
                        Optional.ofNullable(root).map(html -> html.attr("xml:lang")),
                        meta.first("content-language", "language", "dc.language", "og:locale"))
                .flatMap(Optional::stream)
                .flatMap(code -> LanguageCode.read(code).stream())
                .findFirst();
    }

    private String langBasis() {
        return declared().isPresent() ? "meta" : lang().isPresent() ? "json-ld" : "";
    }

    List<String> tags() {
        return meta.all(List.of("article:tag"));
    }
}

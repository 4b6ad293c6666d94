package dev.dossier.extract;

import dev.dossier.domain.Basis;
import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Credits;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.TimexValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the fields of an article out of its page: JSON-LD first, which is written for the purpose, then the page's {@code meta}
 * elements, then what readers see.
 */
final class PageFields {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "parsely-pub-date",
            "pubdate",
            "publishdate",
            "publish-date",
            "sailthru.date",
            "article.published");
    private static final List<String> UPDATED =
            List.of("article:modified_time", "og:updated_time", "dateModified", "last-modified", "dcterms.modified");
    private static final List<String> AUTHORS = List.of(
            "author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "sailthru.author", "byl");

    private final Document page;
    private final JsonLdArticle linked;

    PageFields(Document page, JsonLdArticle linked) {
        this.page = page;
        this.linked = linked;
    }

    Optional<String> title() {
        return linked.title()
                .or(() -> meta("og:title"))
                .or(() -> meta("twitter:title"))
                .or(() -> text(page.selectFirst("article h1, main h1, h1")))
                .or(() -> Optional.of(page.title()))
                .map(this::withoutSite)
                .filter(title -> !title.isBlank());
    }

    Optional<PublicationDate> published() {
        return date(Stream.concat(
                        linked.published().stream(), PUBLISHED.stream().flatMap(name -> meta(name).stream())))
                .or(this::timeElement)
                .map(value -> new PublicationDate(value, Basis.EXPLICIT, ""));
    }

    Optional<TimexValue> updated() {
        return date(Stream.concat(linked.updated().stream(), UPDATED.stream().flatMap(name -> meta(name).stream())));
    }

    Credits credits() {
        var authors = authors();
        var site = site();
        var origin = linked.origin()
                .filter(name -> site.filter(name::equalsIgnoreCase).isEmpty())
                .map(name -> new Credit(name, Basis.EXPLICIT, "the page's source organisation"))
                .or(() -> OrganisationAuthor.of(authors, site));
        var publisher = site.map(name -> new Credit(name, Basis.EXPLICIT, ""));
        var via = origin.isPresent() ? publisher.stream().toList() : List.<Credit>of();
        return new Credits(authors, origin.or(() -> publisher), via, url());
    }

    Optional<String> lang() {
        return Stream.of(
                        Optional.of(
                                page.selectFirst("html") == null
                                        ? ""
                                        : page.expectFirst("html").attr("lang")),
                        linked.lang(),
                        meta("og:locale"))
                .flatMap(Optional::stream)
                .flatMap(code -> LanguageCode.read(code).stream())
                .findFirst();
    }

    List<String> tags() {
        return page.select("meta[property=article:tag]").eachAttr("content").stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<String> site() {
        return linked.publisher().or(() -> meta("og:site_name")).or(() -> meta("application-name"));
    }

    private List<String> authors() {
        var names = new ArrayList<>(linked.authors());
        if (names.isEmpty()) {
            AUTHORS.stream()
                    .flatMap(name -> metas(name).stream())
                    .filter(name -> !name.startsWith("http"))
                    .forEach(names::add);
        }
        if (names.isEmpty()) {
            page.select("[rel=author], [itemprop=author], .byline, .author").stream()
                    .flatMap(element ->
                            Byline.read(element.text()).or(() -> Byline.read("By " + element.text())).stream())
                    .findFirst()
                    .ifPresent(names::addAll);
        }
        return names.stream()
                .flatMap(name -> Byline.read(name).map(List::stream).orElse(Stream.of(name)))
                .map(String::strip)
                .filter(name -> !name.startsWith("http") && !name.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<CanonicalUrl> url() {
        var canonical = page.selectFirst("link[rel=canonical]");
        return Stream.of(Optional.ofNullable(canonical).map(link -> link.attr("href")), meta("og:url"), linked.url())
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(CanonicalUrl::isWebAddress)
                .findFirst()
                .map(CanonicalUrl::new);
    }

    private Optional<TimexValue> timeElement() {
        return date(
                page
                        .select("article time, main time, header time, time[pubdate], time, [itemprop=datePublished]")
                        .stream()
                        .flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), time.text())));
    }

    private static Optional<TimexValue> date(Stream<String> values) {
        return values.flatMap(value -> new DateReader().read(value).stream()).findFirst();
    }

    /** {@code Chip rules | Example Wire} is called {@code Chip rules}. */
    private String withoutSite(String title) {
        var clean = title.replaceAll("\\s+", " ").strip();
        var parting = Math.max(
                Math.max(clean.lastIndexOf(" | "), clean.lastIndexOf(" - ")),
                Math.max(clean.lastIndexOf(" – "), clean.lastIndexOf(" — ")));
        if (parting <= 0) {
            return clean;
        }
        var end = clean.substring(parting + 3).strip();
        var start = clean.substring(0, parting).strip();
        var isSite = site().filter(site -> site.equalsIgnoreCase(end)).isPresent()
                || page.select("h1").stream().anyMatch(h1 -> h1.text().strip().equalsIgnoreCase(start));
        return isSite ? start : clean;
    }

    private Optional<String> meta(String name) {
        return metas(name).stream().findFirst();
    }

    private List<String> metas(String name) {
        return page.select("meta").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop")
                        .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content").strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable Element element) {
        return Optional.ofNullable(element).map(Element::text).filter(text -> !text.isBlank());
    }
}

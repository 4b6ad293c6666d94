package dev.dossier.extract;

import dev.dossier.domain.Basis;
import dev.dossier.domain.CanonicalUrl;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Credits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Finds who published a page's article first, and who passed it on: credit lines, {@code isBasedOn}, a canonical link to another site, an
 * agency for an author; else the page's own site.
 */
final class PageCredits {
    private static final int LONGEST_RIGHTS_LINE = 200;
    /** The line about a site's rights is among its last. */
    private static final int LINES_AT_END = 25;
    /** Cheaper than to read every line of a page as a rights line. */
    private static final Pattern ORIGIN_HINT =
            Pattern.compile("(?i)originally|first|source|quelle|fuente|来源|來源|agency");

    /** Lines here tell the source of a picture or a table. */
    private static final String OF_PICTURES =
            "figure, figcaption, table, aside, nav, [class*=caption], [class*=credit], [class*=image], [class*=photo]";

    private static final Pattern END_OF_NAME = Pattern.compile("(?:\\. | [-–|] ).*");

    private final Document page;
    private final List<PageLines.Line> lines;
    private final PageMeta meta;
    private final JsonLdArticle linked;
    private final SiteNames site;
    private final PageAuthors.Found authors;

    PageCredits(
            Document page,
            List<PageLines.Line> lines,
            PageMeta meta,
            JsonLdArticle linked,
            SiteNames site,
            PageAuthors.Found authors) {
        this.page = page;
        this.lines = lines;
        this.meta = meta;
        this.linked = linked;
        this.site = site;
        this.authors = authors;
    }

    /**
     * The credits and what the publisher and the address stand on.
     *
     * @param publisherBasis empty where no publisher is known
     * @param urlBasis empty where no address is known
     */
    record Found(Credits credits, String publisherBasis, String urlBasis) {}

    private record Sourced(Credit credit, String basis) {}

    Found find() {
        var own = ownSite();
        var origin = origin();
        var publisher = origin.or(() -> own);
        var via = origin.isPresent() ? own.map(Sourced::credit).stream().toList() : List.<Credit>of();
        var url = url();
        return new Found(
                new Credits(authors.names(), publisher.map(Sourced::credit), via, url),
                publisher.map(Sourced::basis).orElse(""),
                url.isEmpty() ? "" : urlBasis());
    }

    private Optional<Sourced> ownSite() {
        var name = site.first();
        return name.map(n -> new Sourced(
                        new Credit(n, Basis.EXPLICIT, ""),
                        Stream.of(linked.publisher(), linked.site()).anyMatch(name::equals) ? "json-ld" : "meta"))
                .or(this::copyrightOwner);
    }

    private Optional<Sourced> origin() {
        return linked.origin()
                .filter(source -> !site.isMeantBy(source))
                .map(source ->
                        new Sourced(new Credit(source, Basis.EXPLICIT, "the page's source organisation"), "json-ld"))
                .or(this::creditedOrigin)
                .or(() -> OrganisationAuthor.of(authors.names(), site.first())
                        .filter(credit -> !site.isMeantBy(credit.name()))
                        .map(credit -> new Sourced(credit, authors.basis())))
                .or(() -> linked.basedOn()
                        .filter(this::hasSameEnd)
                        .flatMap(address -> otherSite(address, "the work that the page is based on", "json-ld")))
                .or(this::canonicalElsewhere);
    }

    /** A line such as {@code This article originally appeared in Example Wire.} */
    private Optional<Sourced> creditedOrigin() {
        return lines.stream()
                .filter(line -> line.text().length() < LONGEST_RIGHTS_LINE
                        && line.element().closest(OF_PICTURES) == null
                        && ORIGIN_HINT.matcher(line.text()).find())
                .flatMap(line -> RightsLine.read(line.text()).stream())
                .filter(RightsLine::namesOrigin)
                .flatMap(line -> line.owner().stream())
                .filter(owner -> !isOwn(owner))
                .findFirst()
                .map(owner -> new Sourced(
                        new Credit(owner, Basis.EXPLICIT, "a line of the page names the origin"), "byline"));
    }

    private boolean isOwn(String name) {
        return site.isMeantBy(name)
                || site.host().stream()
                        .flatMap(host -> words(host).stream())
                        .anyMatch(word -> SiteNames.key(name).startsWith(SiteNames.key(word)));
    }

    /** Whose rights the page's last lines reserve, where the page is called by the name elsewhere too: others are makers of its software. */
    private Optional<Sourced> copyrightOwner() {
        return lines.subList(Math.max(0, lines.size() - LINES_AT_END), lines.size()).stream()
                .filter(line -> line.text().length() < LONGEST_RIGHTS_LINE)
                .flatMap(line -> RightsLine.read(line.text()).stream())
                .filter(line -> !line.namesOrigin() && line.year().isPresent())
                .flatMap(line -> line.owner().stream())
                .map(owner -> END_OF_NAME.matcher(owner).replaceFirst(""))
                .filter(owner -> isOwn(owner) || SiteNames.key(page.title()).contains(SiteNames.key(owner)))
                .findFirst()
                .map(owner -> new Sourced(new Credit(owner, Basis.INFERRED, "the page's copyright line"), "inferred"));
    }

    /** A canonical link to another site says that this page is a copy. */
    private Optional<Sourced> canonicalElsewhere() {
        return page.select("link[rel=canonical]").eachAttr("href").stream()
                .flatMap(address -> otherSite(address, "the canonical link", "url").stream())
                .findFirst();
    }

    /** The host of {@code address}, where it has no word in common with the page's own. */
    private Optional<Sourced> otherSite(String address, String why, String basis) {
        var own = meta.first("og:url").flatMap(SiteNames::host);
        return SiteNames.host(address)
                .filter(host -> own.isPresent() && !isKin(host, own.get()))
                .map(host -> new Sourced(new Credit(host, Basis.INFERRED, why), basis));
    }

    /** Of the works that an article is based on, a study is another text; a copy mostly keeps the end of the address. */
    private boolean hasSameEnd(String address) {
        return PageAddresses.of(page, meta, linked).map(PageCredits::end).anyMatch(end(address)::equals);
    }

    private static String end(String address) {
        return address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "").replaceFirst("^.*/", "");
    }

    /** Whether both have a word that is no part of the address's scheme: {@code news.example.org} and {@code example.net} do. */
    private static boolean isKin(String host, String other) {
        return host.equals(other)
                || host.endsWith("." + other)
                || other.endsWith("." + host)
                || words(host).stream().anyMatch(words(other)::contains);
    }

    private static List<String> words(String host) {
        var labels = List.of(host.split("\\."));
        return labels.subList(0, Math.max(1, labels.size() - 1)).stream()
                .filter(label -> !SiteNames.COMMON.contains(label) && label.length() > 2)
                .toList();
    }

    private Optional<CanonicalUrl> url() {
        return PageAddresses.of(page, meta, linked)
                .map(String::strip)
                .filter(CanonicalUrl::isWebAddress)
                .findFirst()
                .map(TrackingParameters::remove)
                .map(CanonicalUrl::new);
    }

    private String urlBasis() {
        var stated = Stream.concat(
                page.select("link[rel=canonical]").eachAttr("href").stream(), meta.first("og:url").stream());
        var isAddress = stated.map(String::strip).anyMatch(CanonicalUrl::isWebAddress);
        return isAddress
                ? "meta"
                : linked.url().filter(CanonicalUrl::isWebAddress).isPresent() ? "json-ld" : "url";
    }
}

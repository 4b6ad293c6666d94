package dev.dossier.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Finds the title that readers see: the headings, the {@code title} element, OpenGraph and JSON-LD are held against one another, and the
 * heading wins that the others speak of too. {@code Chip rules | Example Wire} is called {@code Chip rules}.
 */
final class PageTitle {
    private final Document page;
    private final PageMeta meta;
    private final JsonLdArticle linked;
    private final SiteNames site;
    private final SiteNameCutter cutter;
    private final PageHeadings pageHeadings;
    private final List<String> headings = new ArrayList<>();

    PageTitle(Document page, PageMeta meta, JsonLdArticle linked, SiteNames site) {
        this.page = page;
        this.meta = meta;
        this.linked = linked;
        this.site = site;
        this.cutter = new SiteNameCutter(meta, linked, site);
        this.pageHeadings = new PageHeadings(page, meta, site, cutter);
    }

    /** The title, absent where the page has none. */
    Optional<String> find() {
        var h1s = pageHeadings.find();
        h1s.forEach(headings::addAll);
        var headline = linked.title().flatMap(this::stated);
        var shared = meta.first(
                        "og:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title")
                .flatMap(this::stated);
        var stated = Stream.of(
                        headline,
                        shared,
                        meta.first("twitter:title", "title", "headline").flatMap(this::stated))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var printed = cutter.cut(SiteNameCutter.clean(page.title()), headings);
        return agreed(headline, shared)
                .or(() -> ofNewsroom(headline, shared))
                .or(() -> heading(stated, printed))
                .or(() -> lonely(h1s))
                .or(() -> stated.stream()
                        .filter(text -> TitleLikeness.holds(printed, text))
                        .findFirst())
                .or(() -> stated.stream().findFirst())
                .or(() -> pageHeadings.findLesser(printed))
                .or(() -> Optional.of(SiteNameCutter.shortened(printed)).filter(this::isTitle))
                .or(() -> headings.stream().findFirst());
    }

    private Optional<String> stated(String text) {
        return Optional.of(cutter.cut(SiteNameCutter.clean(text), headings)).filter(this::isTitle);
    }

    private boolean isTitle(String text) {
        return !text.isEmpty() && !site.contains(text);
    }

    /** What JSON-LD and OpenGraph both say, unless both are cut to a length. */
    private Optional<String> agreed(Optional<String> headline, Optional<String> shared) {
        return headline.filter(text -> TitleLikeness.words(text).size() > 2
                && !isCut(text)
                && shared.filter(other -> SiteNames.key(other).equals(SiteNames.key(text)))
                        .isPresent());
    }

    /** The headline of a {@code NewsArticle} is the newsroom's own word, while headings are made for search engines as well. */
    private Optional<String> ofNewsroom(Optional<String> headline, Optional<String> shared) {
        return headline.filter(text -> linked.types().stream().anyMatch(type -> type.endsWith("NewsArticle"))
                && TitleLikeness.words(text).size() > 2
                && !SiteNameCutter.isAmong(headings, text)
                && !isCut(text)
                && shared.filter(other -> SiteNameCutter.isAmong(headings, other)
                                || other.startsWith(text) && !other.equals(text))
                        .isEmpty());
    }

    /** Whether {@code text} is a heading that was cut to a length. */
    private boolean isCut(String text) {
        var key = SiteNames.key(text);
        return text.endsWith("...")
                || text.endsWith("…")
                || headings.stream().map(SiteNames::key).anyMatch(heading -> heading.startsWith(key));
    }

    /** The only heading of some length, though nothing else speaks of it. */
    private Optional<String> lonely(List<List<String>> h1s) {
        var long1 = h1s.stream()
                .map(variants -> variants.get(0))
                .filter(text -> TitleLikeness.words(text).size() > 2 && !site.isMeantBy(text))
                .toList();
        return long1.isEmpty() ? Optional.empty() : Optional.of(long1.get(0));
    }

    /** The heading that most of the other sources give as well. */
    private Optional<String> heading(List<String> stated, String printed) {
        return headings.stream()
                .filter(heading -> TitleLikeness.agreement(heading, stated, printed) > 0)
                .max(Comparator.comparingDouble(heading -> TitleLikeness.agreement(heading, stated, printed)))
                .map(heading -> stated.stream()
                        .filter(text ->
                                SiteNames.key(text).equals(SiteNames.key(heading)) && text.length() >= heading.length())
                        .findFirst()
                        .filter(text -> pageHeadings.isComposed(heading))
                        .orElse(heading));
    }
}

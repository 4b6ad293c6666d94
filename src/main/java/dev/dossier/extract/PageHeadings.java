package dev.dossier.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headings of a page that can be its title, each with all that it can mean. */
final class PageHeadings {
    private static final Pattern KICKER = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:kicker|eyebrow|overline|roofline|topline|dachzeile|spitzmarke|pre-?title|pre-?headline|"
                    + "super-?title|supertitle|surtitre|antetitulo|flag|label|badge|sr-only|visually-hidden|screen-reader-text)");
    private static final String LABELS = "script, style, svg, button, rt, rp, time, sup";
    private static final int LONGEST_FOLDER = 40;
    private static final int LONGEST_TRAIL = 120;
    private static final int SHORTEST_KEY = 12;

    private final Document page;
    private final PageMeta meta;
    private final SiteNames site;
    private final SiteNameCutter cutter;

    PageHeadings(Document page, PageMeta meta, SiteNames site, SiteNameCutter cutter) {
        this.page = page;
        this.meta = meta;
        this.site = site;
        this.cutter = cutter;
    }

    /** A list for each heading, in the order of the page: the likeliest text first, then the others. */
    List<List<String>> find() {
        var own =
                page.getElementsByTag("h1").stream().filter(h1 -> !isOther(h1)).toList();
        var below = belowTrail(own);
        return below.isEmpty()
                ? own.stream()
                        .map(this::variants)
                        .filter(variants -> !variants.isEmpty())
                        .toList()
                : below;
    }

    /** Whether a heading is made of several pieces, between which the colon is not printed. */
    boolean isComposed(String heading) {
        return page.getElementsByTag("h1").stream()
                .anyMatch(
                        h1 -> h1.childrenSize() > 0 && SiteNames.key(h1.text()).contains(SiteNames.key(heading)));
    }

    /** Some sites keep {@code h1} for their logo: the longest lesser heading that the title element holds. */
    Optional<String> findLesser(String printed) {
        return page.select("h2, h3").stream()
                .map(h -> SiteNameCutter.clean(h.text()))
                .filter(text -> TitleLikeness.words(text).size() > 1 && TitleLikeness.holds(printed, text))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean isOther(Element h1) {
        return h1.closest("nav, footer, aside, [hidden]") != null;
    }

    /** Some sites end the trail of folders above an article with a heading for search engines: {@code Home > Harbours > Pier}. */
    private static boolean isInTrail(Element h1) {
        var trail = h1.closest("[class*=crumb], [itemtype*=Breadcrumb]");
        var before = h1.previousElementSiblings();
        return trail != null && trail.text().length() < h1.text().length() + LONGEST_TRAIL
                || before.size() > 1
                        && before.stream()
                                .allMatch(folder ->
                                        folder.nameIs("a") && folder.text().length() <= LONGEST_FOLDER);
    }

    /** The headline below a trail that ends with the only heading, where the page shares the headline and not the heading. */
    private List<List<String>> belowTrail(List<Element> h1s) {
        var shared = meta.first("og:title")
                .map(SiteNameCutter::clean)
                .map(SiteNames::key)
                .orElse("");
        return shared.isEmpty() || h1s.isEmpty() || !h1s.stream().allMatch(PageHeadings::isInTrail)
                ? List.of()
                : page.select("h2, [itemprop=headline], [class*=headline]").stream()
                        .filter(heading -> !heading.nameIs("h1"))
                        .map(this::variants)
                        .filter(variants -> variants.stream()
                                .map(SiteNames::key)
                                .anyMatch(key -> key.length() > SHORTEST_KEY && shared.contains(key)))
                        .limit(1)
                        .toList();
    }

    /** What a heading can mean: its whole text, the text without its kicker, its pieces one by one; without the site's name. */
    private List<String> variants(Element heading) {
        var copy = heading.clone();
        copy.select(LABELS).remove();
        var whole = SiteNameCutter.clean(copy.text());
        var pieces = new ArrayList<String>();
        for (var piece : copy.children()) {
            pieces.add(SiteNameCutter.clean(piece.text()));
        }
        pieces.add(SiteNameCutter.clean(copy.ownText()));
        copy.select("span, small, div, p, strong, em, a, b, i").stream()
                .filter(PageHeadings::isKicker)
                .toList()
                .forEach(Element::remove);
        var plain = SiteNameCutter.clean(copy.text()).replaceFirst("^[\\s:|–—-]+", "");
        pieces.removeIf(piece -> TitleLikeness.words(piece).size() < 3);
        return Stream.of(Stream.of(plain.isEmpty() ? whole : plain, whole), pieces.stream())
                .flatMap(s -> s)
                .map(cutter::cutLast)
                .filter(text -> !text.isEmpty() && !site.contains(text))
                .distinct()
                .toList();
    }

    private static boolean isKicker(Element part) {
        return KICKER.matcher(part.className()).find()
                || part.attributes().asList().stream()
                        .anyMatch(
                                attribute -> KICKER.matcher(attribute.getKey()).find());
    }
}

package dev.dossier.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds the title that readers see: the headings, the {@code title} element, OpenGraph and JSON-LD are held against one another, and the
 * heading wins that the others speak of too. {@code Chip rules | Example Wire} is called {@code Chip rules}.
 */
final class PageTitle {
    private static final Pattern PARTING = Pattern.compile(
            "\\s+[|\\-–—·•»«>:/~]{1,2}\\s+|\\s*[|｜]\\s*|(?<=[\\p{IsHan}\\p{IsHangul}！？。”）])[_\\-–—ㅣ]+(?=\\p{L})|(?<=\\p{IsHangul})ㅣ(?=\\p{IsHangul})");
    private static final Pattern KICKER = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:kicker|eyebrow|overline|roofline|topline|dachzeile|spitzmarke|pre-?title|pre-?headline|"
                    + "super-?title|supertitle|surtitre|antetitulo|flag|label|badge|sr-only|visually-hidden|screen-reader-text)");
    private static final String LABELS = "script, style, svg, button, rt, rp, time, sup";
    /** A title's tail that is the site's name is short. */
    private static final int LONGEST_TAIL = 6;

    private static final int LONGEST_FOLDER = 40;
    private static final int LONGEST_TRAIL = 120;
    private static final int SHORTEST_KEY = 12;

    private static final double ALIKE = 0.5;
    /** The title element is written for search engines more than the others. */
    private static final double TITLE_ELEMENT = 0.9;

    private final Document page;
    private final PageMeta meta;
    private final JsonLdArticle linked;
    private final SiteNames site;
    private final List<String> headings = new ArrayList<>();

    PageTitle(Document page, PageMeta meta, JsonLdArticle linked, SiteNames site) {
        this.page = page;
        this.meta = meta;
        this.linked = linked;
        this.site = site;
    }

    /** The title, absent where the page has none. */
    Optional<String> find() {
        var own =
                page.getElementsByTag("h1").stream().filter(h1 -> !isOther(h1)).toList();
        var below = belowTrail(own);
        var h1s = below.isEmpty()
                ? own.stream()
                        .map(this::variants)
                        .filter(variants -> !variants.isEmpty())
                        .toList()
                : below;
        h1s.forEach(headings::addAll);
        var headline =
                linked.title().map(PageTitle::clean).map(this::withoutSite).filter(this::isTitle);
        var shared = meta.first(
                        "og:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title")
                .map(PageTitle::clean)
                .map(this::withoutSite)
                .filter(this::isTitle);
        var stated = Stream.of(
                        headline,
                        shared,
                        meta.first("twitter:title", "title", "headline")
                                .map(PageTitle::clean)
                                .map(this::withoutSite)
                                .filter(this::isTitle))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var printed = withoutSite(clean(page.title()));
        return agreed(headline, shared)
                .or(() -> ofNewsroom(headline, shared))
                .or(() -> heading(stated, printed))
                .or(() -> lonely(h1s))
                .or(() -> stated.stream().filter(text -> holds(printed, text)).findFirst())
                .or(() -> stated.stream().findFirst())
                .or(() -> lesserHeading(printed))
                .or(() -> Optional.of(shortened(printed)).filter(this::isTitle))
                .or(() -> headings.stream().findFirst());
    }

    private boolean isTitle(String text) {
        return !text.isEmpty() && !site.contains(text);
    }

    /** What JSON-LD and OpenGraph both say, unless both are cut to a length. */
    private Optional<String> agreed(Optional<String> headline, Optional<String> shared) {
        return headline.filter(text -> words(text).size() > 2
                && !isCut(text)
                && shared.filter(other -> SiteNames.key(other).equals(SiteNames.key(text)))
                        .isPresent());
    }

    /** The headline of a {@code NewsArticle} is the newsroom's own word, while headings are made for search engines as well. */
    private Optional<String> ofNewsroom(Optional<String> headline, Optional<String> shared) {
        return headline.filter(text -> linked.types().stream().anyMatch(type -> type.endsWith("NewsArticle"))
                && words(text).size() > 2
                && !isHeading(text)
                && !isCut(text)
                && shared.filter(other -> isHeading(other) || other.startsWith(text) && !other.equals(text))
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
                .filter(text -> words(text).size() > 2 && !site.isMeantBy(text))
                .toList();
        return long1.isEmpty() ? Optional.empty() : Optional.of(long1.get(0));
    }

    /** The heading that most of the other sources give as well. */
    private Optional<String> heading(List<String> stated, String printed) {
        return headings.stream()
                .filter(heading -> agreement(heading, stated, printed) > 0)
                .max(Comparator.comparingDouble(heading -> agreement(heading, stated, printed)))
                .map(heading -> stated.stream()
                        .filter(text ->
                                SiteNames.key(text).equals(SiteNames.key(heading)) && text.length() >= heading.length())
                        .findFirst()
                        .filter(text -> isComposed(heading))
                        .orElse(heading));
    }

    /** Whether a heading is made of several pieces, between which the colon is not printed. */
    private boolean isComposed(String heading) {
        return page.getElementsByTag("h1").stream()
                .anyMatch(
                        h1 -> h1.childrenSize() > 0 && SiteNames.key(h1.text()).contains(SiteNames.key(heading)));
    }

    private static double agreement(String heading, List<String> stated, String printed) {
        return stated.stream().mapToDouble(source -> agreement(heading, source)).sum()
                + agreement(heading, printed) * TITLE_ELEMENT;
    }

    private static double agreement(String heading, String source) {
        var same = SiteNames.key(source).equals(SiteNames.key(heading));
        return same ? 1 : alike(heading, source) >= ALIKE ? alike(heading, source) * ALIKE : 0;
    }

    /** The share of the words of both texts that stand in both, 0 to 1. */
    private static double alike(String one, String other) {
        var a = words(one);
        var b = words(other);
        var both = a.stream().filter(b::contains).count();
        var isInside = a.size() > 1 && holds(other, one) && one.length() > 3;
        return isInside
                ? Math.max(ALIKE, (double) a.size() / Math.max(1, b.size()))
                : both < 2 ? 0 : (double) both / (a.size() + b.size() - both);
    }

    private static List<String> words(String text) {
        return WordPattern.WORDS
                .splitAsStream(text.toLowerCase(java.util.Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Compiled apart, for it is used for each pair of texts. */
    private static final class WordPattern {
        private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{IsHan})(?=\\p{IsHan})");
    }

    private static boolean holds(String text, String part) {
        return SiteNames.key(text).contains(SiteNames.key(part));
    }

    /** Some sites keep {@code h1} for their logo. */
    private Optional<String> lesserHeading(String printed) {
        return page.select("h2, h3").stream()
                .map(h -> clean(h.text()))
                .filter(text -> words(text).size() > 1 && holds(printed, text))
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
        var shared =
                meta.first("og:title").map(PageTitle::clean).map(SiteNames::key).orElse("");
        return shared.isEmpty() || h1s.isEmpty() || !h1s.stream().allMatch(PageTitle::isInTrail)
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
        var whole = clean(copy.text());
        var pieces = new ArrayList<String>();
        for (var piece : copy.children()) {
            pieces.add(clean(piece.text()));
        }
        pieces.add(clean(copy.ownText()));
        copy.select("span, small, div, p, strong, em, a, b, i").stream()
                .filter(PageTitle::isKicker)
                .toList()
                .forEach(Element::remove);
        var plain = clean(copy.text()).replaceFirst("^[\\s:|–—-]+", "");
        pieces.removeIf(piece -> words(piece).size() < 3);
        return Stream.of(Stream.of(plain.isEmpty() ? whole : plain, whole), pieces.stream())
                .flatMap(s -> s)
                .map(this::withoutSiteAlone)
                .filter(this::isTitle)
                .distinct()
                .toList();
    }

    private static boolean isKicker(Element part) {
        return KICKER.matcher(part.className()).find()
                || part.attributes().asList().stream()
                        .anyMatch(
                                attribute -> KICKER.matcher(attribute.getKey()).find());
    }

    private boolean isSection(String tail) {
        return Stream.concat(
                        linked.section().stream(), meta.all(List.of("article:section", "og:article:section")).stream())
                .anyMatch(section -> SiteNames.key(section).equals(SiteNames.key(tail)));
    }

    private String withoutSiteAlone(String text) {
        var parts = text.split("\\s+[|–—-]\\s+(?!.*\\s[|–—-]\\s)");
        return parts.length == 2 && (site.contains(parts[1]) || parts[1].matches("[\\w-]+\\.[A-Za-z]{2,4}"))
                ? parts[0]
                : text;
    }

    private static String clean(String text) {
        var plain = text.contains("&") ? Parser.unescapeEntities(text, false) : text;
        return plain.replaceAll("<[^<>]{1,40}>", "")
                .replace("\u00ad", "")
                .replaceAll("[\\s\\u00a0\\u200b]+", " ")
                .strip();
    }

    /** Takes the site's name off at either end, and what stands behind a heading. */
    private String withoutSite(String title) {
        var text = title;
        for (var cut = cut(text); cut.isPresent(); cut = cut(text)) {
            text = cut.get();
        }
        return text;
    }

    private Optional<String> cut(String title) {
        var parting = PARTING.matcher(title);
        var start = -1;
        var end = -1;
        while (parting.find()) {
            if (start < 0 && parting.start() > 0) {
                var first = title.substring(0, parting.start());
                var rest = title.substring(parting.end()).strip();
                if (site.contains(first) && !rest.isEmpty()) {
                    return Optional.of(rest);
                }
            }
            start = parting.start();
            end = parting.end();
        }
        if (start <= 0) {
            return Optional.empty();
        }
        var head = title.substring(0, start).strip();
        var tail = title.substring(end).strip();
        var isSite = words(tail).size() <= LONGEST_TAIL && site.isMeantBy(tail);
        return isSite || isSection(tail) || isHeading(head) || tail.isEmpty() ? Optional.of(head) : Optional.empty();
    }

    private boolean isHeading(String text) {
        return headings.stream().anyMatch(heading -> SiteNames.key(heading).equals(SiteNames.key(text)));
    }

    /** A {@code title} element alone: what stands behind its last upright bar, or a short end, is the site's name or a section's. */
    private static String shortened(String title) {
        var bar = title.split("\\s+[|»«]\\s+|\\s*[|｜]\\s*", 2)[0].strip();
        if (!bar.equals(title) && words(bar).size() > 1) {
            return bar;
        }
        var parts = title.split(
                "\\s+[-–—:·]\\s+(?!.*\\s[-–—:·]\\s)|(?<=[\\p{IsHan}\\p{IsHangul}！？。”）])[_\\-–—ㅣ]+(?=\\p{L})|(?<=\\p{IsHangul})ㅣ(?=\\p{IsHangul})");
        return parts.length > 1 && parts[0].length() > parts[parts.length - 1].length() ? parts[0].strip() : title;
    }
}

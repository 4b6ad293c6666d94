package dev.dossier.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** Takes off a title what the site adds to it: its name, its section. {@code Chip rules | Example Wire} becomes {@code Chip rules}. */
final class SiteNameCutter {
    private static final Pattern PARTING = Pattern.compile(
            "\\s+[|\\-–—·•»«>:/~]{1,2}\\s+|\\s*[|｜]\\s*|(?<=[\\p{IsHan}\\p{IsHangul}！？。”）])[_\\-–—ㅣ]+(?=\\p{L})|(?<=\\p{IsHangul})ㅣ(?=\\p{IsHangul})");
    /** A title's tail that is the site's name is short. */
    private static final int LONGEST_TAIL = 6;

    private final PageMeta meta;
    private final JsonLdArticle linked;
    private final SiteNames site;

    SiteNameCutter(PageMeta meta, JsonLdArticle linked, SiteNames site) {
        this.meta = meta;
        this.linked = linked;
        this.site = site;
    }

    /** {@code text} without markup and doubled space. */
    static String clean(String text) {
        var plain = text.contains("&") ? Parser.unescapeEntities(text, false) : text;
        return plain.replaceAll("<[^<>]{1,40}>", "")
                .replace("\u00ad", "")
                .replaceAll("[\\s\\u00a0\\u200b]+", " ")
                .strip();
    }

    /** Takes the site's name off at either end, and what stands behind a heading. */
    String cut(String title, List<String> headings) {
        var text = title;
        for (var cut = cutOnce(text, headings); cut.isPresent(); cut = cutOnce(text, headings)) {
            text = cut.get();
        }
        return text;
    }

    private Optional<String> cutOnce(String title, List<String> headings) {
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
        var isSite = TitleLikeness.words(tail).size() <= LONGEST_TAIL && site.isMeantBy(tail);
        return isSite || isSection(tail) || isAmong(headings, head) || tail.isEmpty()
                ? Optional.of(head)
                : Optional.empty();
    }

    /** Whether {@code text} is one of {@code headings}. */
    static boolean isAmong(List<String> headings, String text) {
        return headings.stream().anyMatch(heading -> SiteNames.key(heading).equals(SiteNames.key(text)));
    }

    /** Takes off nothing but the site's name, as the last part. */
    String cutLast(String text) {
        var parts = text.split("\\s+[|–—-]\\s+(?!.*\\s[|–—-]\\s)");
        return parts.length == 2 && (site.contains(parts[1]) || parts[1].matches("[\\w-]+\\.[A-Za-z]{2,4}"))
                ? parts[0]
                : text;
    }

    private boolean isSection(String tail) {
        return Stream.concat(
                        linked.section().stream(), meta.all(List.of("article:section", "og:article:section")).stream())
                .anyMatch(section -> SiteNames.key(section).equals(SiteNames.key(tail)));
    }

    /** A {@code title} element alone: what stands behind its last upright bar, or a short end, is the site's name or a section's. */
    static String shortened(String title) {
        var bar = title.split("\\s+[|»«]\\s+|\\s*[|｜]\\s*", 2)[0].strip();
        if (!bar.equals(title) && TitleLikeness.words(bar).size() > 1) {
            return bar;
        }
        var parts = title.split(
                "\\s+[-–—:·]\\s+(?!.*\\s[-–—:·]\\s)|(?<=[\\p{IsHan}\\p{IsHangul}！？。”）])[_\\-–—ㅣ]+(?=\\p{L})|(?<=\\p{IsHangul})ㅣ(?=\\p{IsHangul})");
        return parts.length > 1 && parts[0].length() > parts[parts.length - 1].length() ? parts[0].strip() : title;
    }
}

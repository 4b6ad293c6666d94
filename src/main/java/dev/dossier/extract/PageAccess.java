package dev.dossier.extract;

import dev.dossier.domain.ArticleAccess;
import dev.dossier.domain.ArticleAccess.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds out whether a page's article is for everybody, with the evidence. A box that asks to subscribe tells that the text breaks off,
 * unless the page declares that it can be read for nothing.
 */
final class PageAccess {
    private static final Pattern WALL = Pattern.compile(
            "paywall|regwall|subscription-wall|piano-|premium-wall|abo-?wall|subscribe-wall|subscriber-only|article-gate|metered");
    private static final List<String> PHRASES = ResourceLines.read("wall-phrases.txt");
    private static final int LONGEST_BOX = 600;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_EVIDENCE = 80;

    private final PageElements elements;
    private final List<PageLines.Line> lines;
    private final PageMeta meta;
    private final JsonLdArticle linked;

    PageAccess(PageElements elements, List<PageLines.Line> lines, PageMeta meta, JsonLdArticle linked) {
        this.elements = elements;
        this.lines = lines;
        this.meta = meta;
        this.linked = linked;
    }

    /**
     * The access and what it stands on.
     *
     * @param basis {@code json-ld}, {@code meta}, {@code byline}
     */
    record Found(ArticleAccess access, String basis) {}

    /** Absent where the page says nothing. */
    Optional<Found> find() {
        var isFree = linked.isFree().orElse(false);
        return (isFree ? Optional.<Found>empty() : wall())
                .or(() -> linked.isFree()
                        .map(free ->
                                found(free ? State.OPEN : State.PAYWALLED, "isAccessibleForFree: " + free, "json-ld")))
                .or(this::tier);
    }

    private Optional<Found> wall() {
        return elements.named(WALL)
                .filter(box -> PageElements.isShort(box, LONGEST_BOX))
                .map(Element::text)
                .filter(PageAccess::asksToSubscribe)
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> line.text().length() <= LONGEST_LINE
                                && asksToSubscribe(line.text())
                                && isInArticle(line))
                        .map(PageLines.Line::text)
                        .findFirst())
                .map(text -> found(State.TRUNCATED, text, "byline"));
    }

    private static boolean asksToSubscribe(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return PHRASES.stream().anyMatch(lower::contains);
    }

    private static boolean isInArticle(PageLines.Line line) {
        return line.element().closest("article, main") != null
                && line.element().closest("aside, nav, footer, header, [hidden], [aria-hidden=true]") == null;
    }

    private Optional<Found> tier() {
        return meta.first("article:content_tier")
                .filter(tier -> tier.matches("(?i)free|locked|metered"))
                .map(tier -> found(
                        tier.equalsIgnoreCase("free") ? State.OPEN : State.PAYWALLED,
                        "article:content_tier: " + tier,
                        "meta"));
    }

    private static Found found(State state, String evidence, String basis) {
        return new Found(
                new ArticleAccess(state, evidence.substring(0, Math.min(LONGEST_EVIDENCE, evidence.length()))), basis);
    }
}

package dev.dossier.extract;

import dev.dossier.domain.ArticleAccess;
import dev.dossier.domain.ArticleAccess.State;
import dev.dossier.domain.ArticleKind;
import dev.dossier.domain.PageFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads what a page tells besides its article: section, keywords, lead image, access and kind. */
final class PageFactsReader {
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)(?:©|\\(c\\)|(?:photo|foto|image|bild|picture|photograph|fotografie|crédit|credit)s?(?: credit| by|:| ©)|photo/)\\s*:?\\s*(.{2,80})");
    private static final Pattern WALL =
            Pattern.compile("paywall|regwall|subscription-wall|piano-|premium-wall|abo-?wall|subscribe-wall");
    private static final Pattern WALL_TEXT = Pattern.compile(
            "(?iu)subscribe|to continue reading|already a subscriber|sign in to read|weiterlesen|abonnieren|mit abo|jetzt testen|réservé aux abonnés|abonnez-vous|suscríbete|suscr[ií]base|abbonati|assine|prenumerera|订阅");
    private static final Pattern OPINION = Pattern.compile(
            "(?iu)(?:opinions?|op-?ed|editorials?|commentary|comment|columns?|columnists?|meinung|kommentare?|leitartikel|gastbeitrag|kolumne|tribunes?|idées|débats|opinión|opinion(?:e|i)|columnas?|opinião|opinie|ledare|debatt?|kronikk|评论|社评)");
    private static final Pattern PRESS = Pattern.compile(
            "(?iu)(?:press[ -]?releases?|pressemitteilung(?:en)?|medienmitteilung(?:en)?|communiqués?(?: de presse)?|nota de prensa|comunicat[oi] stampa|persbericht(?:en)?|prnewswire|business wire|presseportal)");
    private static final Pattern INTERVIEW =
            Pattern.compile("(?iu)(?:.*\\b)?(?:interview|im gespräch|entretien|entrevista|intervista|专访)\\b.*");
    private static final Pattern LIVE = Pattern.compile(
            "(?iu)(?:.*\\b)?(?:live[ -]?blog|live[ -]?ticker|newsblog|live updates?|as it happened|en direct|en vivo|minuto a minuto)\\b.*");

    private final PageElements elements;
    private final List<PageLines.Line> lines;
    private final PageMeta meta;
    private final JsonLdArticle linked;

    PageFactsReader(PageElements elements, List<PageLines.Line> lines, PageMeta meta, JsonLdArticle linked) {
        this.elements = elements;
        this.lines = lines;
        this.meta = meta;
        this.linked = linked;
    }

    /** The facts; {@code basis} says where title, authors and date were found. */
    PageFacts read(Map<String, String> basis, Optional<String> title) {
        var section = meta.first("article:section", "og:article:section", "parsely-section", "cxenseparse:section")
                .or(linked::section);
        return new PageFacts(
                basis, section, keywords(), image(), credit(), access(), kind(section.orElse(""), title.orElse("")));
    }

    private List<String> keywords() {
        return Stream.of(
                        meta.all(List.of("article:tag")),
                        linked.keywords(),
                        meta.all(List.of("news_keywords", "keywords")))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .flatMap(words -> Stream.of(words.split("\\s*[,;]\\s*")))
                .filter(word -> !word.isBlank())
                .map(String::strip)
                .distinct()
                .toList();
    }

    private Optional<String> image() {
        return meta.first(
                        "og:image:secure_url",
                        "og:image",
                        "og:image:url",
                        "twitter:image",
                        "twitter:image:src",
                        "parsely-image-url")
                .or(linked::image)
                .filter(address -> address.startsWith("http"))
                .map(TrackingParameters::remove);
    }

    /** The credit in the first caption of the article. */
    private Optional<String> credit() {
        return lines.stream()
                .filter(line -> CREDIT.matcher(line.text()).find()
                        && line.element().closest("figcaption, figure, [class*=caption], [class*=credit]") != null)
                .flatMap(line -> CREDIT.matcher(line.text()).results())
                .map(match -> match.group(1).replaceFirst("[)\\]]+$", "").strip())
                .findFirst();
    }

    private Optional<ArticleAccess> access() {
        var tier = meta.first("article:content_tier").filter(value -> value.matches("(?i)locked|metered"));
        var wall = elements.named(WALL)
                .map(Element::text)
                .filter(text -> !text.isEmpty() && WALL_TEXT.matcher(text).find())
                .findFirst();
        if (wall.isPresent() && linked.isFree().filter(free -> free).isEmpty()) {
            return Optional.of(new ArticleAccess(
                    State.TRUNCATED,
                    wall.get().substring(0, Math.min(80, wall.get().length()))));
        }
        return linked.isFree()
                .map(free -> new ArticleAccess(free ? State.OPEN : State.PAYWALLED, "isAccessibleForFree: " + free))
                .or(() -> tier.map(value -> new ArticleAccess(State.PAYWALLED, "article:content_tier: " + value)));
    }

    private Optional<ArticleKind> kind(String section, String title) {
        var types = linked.types();
        if (types.contains("LiveBlogPosting") || LIVE.matcher(title).matches()) {
            return Optional.of(ArticleKind.LIVE_BLOG);
        }
        if (types.contains("OpinionNewsArticle") || OPINION.matcher(section).matches()) {
            return Optional.of(ArticleKind.OPINION);
        }
        if (PRESS.matcher(section).matches()) {
            return Optional.of(ArticleKind.PRESS_RELEASE);
        }
        if (INTERVIEW.matcher(section).matches() || INTERVIEW.matcher(title).matches()) {
            return Optional.of(ArticleKind.INTERVIEW);
        }
        return types.stream().anyMatch(type -> type.endsWith("NewsArticle"))
                ? Optional.of(ArticleKind.REPORT)
                : Optional.empty();
    }
}

package dev.dossier.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the picture that stands for a page's article, and who made it: {@code (Photo: Jane Doe/Example Wire)} credits Jane Doe/Example Wire. */
final class LeadImage {
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:(?:photo(?:graph)?s?|fotos?|fotografie|images?|bild(?:er)?|pictures?|illustration|grafik|graphic|imagen|immagine|imagem|kuva)"
                    + "?\\s*(?:credits?|courtesy|source|quelle|crédits?|copyright)?\\s*(?:by|par|von|de|di|of|av|por)?\\s*[:：©/]|credits?\\s*[:：]|crédits?\\s*[:：]|©|\\(c\\)"
                    + "|(?:photo(?:graph)?|picture|image|foto)s? (?:by|courtesy of)\\s)\\s*");
    private static final Pattern IN_CAPTION = Pattern.compile(
            "(?iu)(?:©|\\(c\\)|(?<!\\p{L})(?:photo(?:graph)?s?|fotos?|fotografie|images?|bild|pictures?|imagen|immagine|imagem)"
                    + "(?:\\s+(?:credits?|courtesy|by)|\\s*(?:credit)?\\s*[:：]|/)|(?<!\\p{L})cr[eé]dits?\\s*[:：]|摄影?[:：])\\s*[:：©]?\\s*(.{2,80})$");
    private static final Pattern CREDIT = Pattern.compile(
            "credit|copyright|photographer|fotograf|bildquelle|(?:image|photo|bild|media)-?(?:source|author|rights)");
    private static final Pattern NOBODY =
            Pattern.compile("(?iu)copyright|credits?|fotos?|photos?|bild|image|quelle|source|all rights reserved");
    private static final Pattern SIGN =
            Pattern.compile("(?i)(?:logo|placeholder|fallback|default|favicon|avatar)[^/]*$");
    private static final int LONGEST_CREDIT = 80;

    private final Document page;
    private final PageMeta meta;
    private final JsonLdArticle linked;

    LeadImage(Document page, PageMeta meta, JsonLdArticle linked) {
        this.page = page;
        this.meta = meta;
        this.linked = linked;
    }

    /** The address that the page gives to networks; a site's sign in place of a picture is none. */
    Optional<String> stated() {
        return meta.first(
                        "og:image:secure_url",
                        "og:image",
                        "og:image:url",
                        "twitter:image",
                        "twitter:image:src",
                        "parsely-image-url")
                .flatMap(LeadImage::picture);
    }

    /** The address in JSON-LD. */
    Optional<String> linked() {
        return linked.image().flatMap(LeadImage::picture);
    }

    /** The address of the first figure of the article. */
    Optional<String> printed() {
        return page.select("article figure img[src], main figure img[src]").stream()
                .flatMap(image -> picture(image.absUrl("src")).stream())
                .findFirst();
    }

    private static Optional<String> picture(String address) {
        return Optional.of(address)
                .filter(a -> a.startsWith("http"))
                .map(TrackingParameters::remove)
                .filter(a -> !SIGN.matcher(a).find());
    }

    /** Who made it, as JSON-LD says. */
    Optional<String> linkedCredit() {
        return linked.imageCredit()
                .filter(name -> !JsonLdValues.isAddress(name))
                .flatMap(LeadImage::name);
    }

    /** Who made it, as stands below the first figure. */
    Optional<String> printedCredit() {
        return page.select("figure, [class*=caption], [class*=credit]").stream()
                .filter(figure -> figure.closest("nav, footer, aside") == null)
                .flatMap(figure -> credit(figure).stream())
                .findFirst();
    }

    private static Optional<String> credit(Element figure) {
        var marked = Stream.concat(Stream.of(figure), figure.select("[class], [itemprop]").stream())
                .filter(part -> CREDIT.matcher(PageElements.names(part)).find()
                        || part.attr("itemprop").matches("copyrightHolder|creator|author|creditText"))
                .filter(part -> PageElements.isShort(part, LONGEST_CREDIT))
                .flatMap(part -> name(part.text()).stream())
                .findFirst();
        return marked.or(() -> Stream.concat(Stream.of(figure), figure.select("figcaption, [class*=caption]").stream())
                .filter(part -> !part.nameIs("figure"))
                .flatMap(part -> IN_CAPTION.matcher(part.text()).results())
                .flatMap(match -> name(match.group(1)).stream())
                .findFirst());
    }

    /** The name without its label and brackets. */
    private static Optional<String> name(String printed) {
        var text = printed.strip()
                .replaceFirst("^[(\\[]+", "")
                .replaceFirst("[)\\].]+$", "")
                .strip();
        for (var before = ""; !before.equals(text); ) {
            before = text;
            text = LABEL.matcher(text).replaceFirst("").strip();
        }
        return Optional.of(text.replaceFirst("\\s*[(\\[][^)\\]]*$", ""))
                .filter(name -> name.length() > 1
                        && !NOBODY.matcher(name).matches()
                        && name.length() <= LONGEST_CREDIT
                        && name.codePoints().anyMatch(Character::isLetter));
    }
}

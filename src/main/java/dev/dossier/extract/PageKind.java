package dev.dossier.extract;

import dev.dossier.domain.ArticleKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what sort of text an article is by what the page calls it: the schema.org type, the section, a word before or behind the title, the
 * line above the title, the address.
 */
final class PageKind {
    private static final Label OPINION = Label.of(
            "opinions?|op-?ed|editorials?|commentary|commentaries|comment is free|columns?|columnists?|viewpoints?|meinung|kommentare?|leitartikel|gastbeitrag|"
                    + "gastkommentar|kolumnen?|glosse|tribunes?|idées|chroniques?|édito|éditorial|opinión|opinion(?:e|i)|columnas?|editoriale|commento|opinião|artigo de opinião|"
                    + "opinie|ledare|debatt?|kronikk?|krönika|felieton|мнение|колонка|评论|社评|社論|社説|사설|칼럼");
    private static final Label PRESS = Label.of(
            "press[ -]?releases?|news[ -]release|for immediate release|pressemitteilung(?:en)?|medienmitteilung(?:en)?|communiqués?(?: de presse)?|nota de prensa|"
                    + "comunicat[oi] stampa|nota de imprensa|persbericht(?:en)?|pressmeddelande|prnewswire|business wire|globe ?newswire|presseportal|新闻稿|プレスリリース");
    private static final Label INTERVIEW = Label.of(
            "(?:exclusive )?interviews?|interview exclusive|entretien|entrevistas?|intervist[ae]|wywiad|интервью|专访|インタビュー|인터뷰");
    private static final Label LIVE = Label.of(
            "live[ -]?blog|live[ -]?ticker|newsblog|live updates?|live|as it happened|(?:suivez )?en direct|en vivo|minuto a minuto|in diretta|diretta|ao vivo");
    private static final Pattern INTERVIEW_TITLE = Pattern.compile(
            "(?iu)(?:.*[:|–—]\\s*)?(?:exclusive |ein )?(?:interview (?:with|mit|met|med)|entretien avec|entrevista (?:a|con|com)|intervista a) .*|.* im (?:interview|gespräch)");
    private static final int LONGEST_LABEL = 40;

    private static final int ABOVE_TITLE = 3;

    private final List<PageLines.Line> lines;
    private final JsonLdArticle linked;
    private final Optional<String> section;
    private final Optional<String> title;
    private final Optional<String> address;

    PageKind(
            List<PageLines.Line> lines,
            JsonLdArticle linked,
            Optional<String> section,
            Optional<String> title,
            Optional<String> address) {
        this.lines = lines;
        this.linked = linked;
        this.section = section;
        this.title = title;
        this.address = address;
    }

    /**
     * The kind and what it stands on.
     *
     * @param basis {@code json-ld}, {@code meta}, {@code byline}, {@code url}
     */
    record Found(ArticleKind kind, String basis) {}

    /** Absent where the page does not say. */
    Optional<Found> find() {
        return ofType("LiveBlogPosting", ArticleKind.LIVE_BLOG)
                .or(() -> ofType("OpinionNewsArticle", ArticleKind.OPINION))
                .or(() -> named(LIVE, ArticleKind.LIVE_BLOG))
                .or(() -> named(PRESS, ArticleKind.PRESS_RELEASE))
                .or(() -> named(INTERVIEW, ArticleKind.INTERVIEW))
                .or(() -> title.filter(text -> INTERVIEW_TITLE.matcher(text).matches())
                        .map(text -> new Found(ArticleKind.INTERVIEW, "byline")))
                .or(() -> named(OPINION, ArticleKind.OPINION))
                .or(() -> linked.types().stream().anyMatch(type -> type.endsWith("NewsArticle"))
                        ? Optional.of(new Found(ArticleKind.REPORT, "json-ld"))
                        : Optional.empty());
    }

    private Optional<Found> ofType(String type, ArticleKind kind) {
        return linked.types().stream().anyMatch(t -> t.endsWith(type))
                ? Optional.of(new Found(kind, "json-ld"))
                : Optional.empty();
    }

    /**
     * Where a label can stand.
     *
     * @param alone as a section or a line
     * @param inTitle before or behind a title, parted from it
     * @param inAddress as a folder
     */
    private record Label(Pattern alone, Pattern inTitle, Pattern inAddress) {
        static Label of(String words) {
            return new Label(
                    Pattern.compile("(?iu)(?:" + words + ")"),
                    Pattern.compile("(?iu)(?:" + words + ")\\s*[:|–—-]\\s.*|.*\\s[|–—-]\\s*(?:" + words + ")"),
                    Pattern.compile("(?iu)https?://[^/]+/(?:[^/]+/){0,3}(?:" + words.replace(' ', '-') + ")/.*"));
        }
    }

    private Optional<Found> named(Label label, ArticleKind kind) {
        return section.filter(text -> label.alone().matcher(text).matches())
                .map(text -> new Found(kind, "meta"))
                .or(() -> title.filter(text -> label.inTitle().matcher(text).matches())
                        .map(text -> new Found(kind, "byline")))
                .or(() -> aboveTitle()
                        .filter(text -> label.alone().matcher(text).matches())
                        .findFirst()
                        .map(text -> new Found(kind, "byline")))
                .or(() -> address.filter(url -> label.inAddress().matcher(url).matches())
                        .map(url -> new Found(kind, "url")));
    }

    private Stream<String> aboveTitle() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).element().closest("h1") != null) {
                return lines.subList(Math.max(0, i - ABOVE_TITLE), i).stream()
                        .map(PageLines.Line::text)
                        .filter(text -> text.length() <= LONGEST_LABEL);
            }
        }
        return Stream.empty();
    }
}

package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Finds who wrote a page's article: JSON-LD, {@code meta}, elements marked as author, and printed bylines, in this order. People go before
 * organisations, and both before what names only the site itself or an account.
 */
final class PageAuthors {
    private static final List<String> META = List.of(
            "author",
            "article:author",
            "og:article:author",
            "og:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dc:creator",
            "dcterms.creator",
            "dcsext.author",
            "citation_author",
            "article:author_name",
            "article:byline",
            "article_author",
            "authors",
            "byl",
            "cxenseparse:author",
            "shareaholic:article_author_name",
            "vr:author",
            "creator");
    private static final Pattern CARD =
            Pattern.compile("(?:^|\\s)(?:author vcard|vcard author|fn|author \\S+ vcard)(?:\\s|$)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|\\s)(?:authors?|autor(?:en|es)?|auteurs?|bylines?|(?:author|byline|autor|auteur)[-_]*(?:name|link)|by-?author|(?:post|entry|article|meta|header)[-_]*author|meta-author)(?:\\s|$)");
    private static final Pattern KIN = Pattern.compile(
            "byline|by-line|author|autor(?!izz)|auteur|verfasser|writer|reporter|journalist|redacteur|skribent|contributor");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)/(?:authors?|autor(?:en|es)?|auteurs?|profiles?|reporters?|journalists?|redakteure?|people|staff)/");
    private static final Pattern LINE = Pattern.compile(
            "(?:(?i:by|von|par|por|door|text|texte|texto|testo|tekst|autor|autorin|author|auteur|autore|written by|posted by|geschrieben von|veröffentlicht von|"
                    + "ein beitrag von|text von|von|text und fotos?|text & fotos?|автор|di)\\s*(?::\\s*|\\s)|By)(?=\\p{Lu}).*");
    private static final Pattern CJK_LINE = Pattern.compile(
            "(?:作者|记者|記者|撰文|文|编辑)(?:[\\s　]*[：:/丨|][\\s　]*|[\\s　]+)(\\p{IsHan}{2,4}(?:[、，\\s　]+\\p{IsHan}{2,4}){0,4})(?=$|[\\s　）)】。|])");
    /** A line that names the author beside the date: {@code 04.02.2022 | Jane Doe}. */
    private static final Pattern DATED = Pattern.compile(
            ".*(?<!\\d)(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d\\d)|\\d{1,2}\\.? \\p{L}{3,} \\d{4}|\\p{L}{3,} \\d{1,2}, \\d{4}).*");

    private static final Pattern PIECES = Pattern.compile("\\s+[|·•–—-]\\s+|,\\s+");
    private static final int LINES_OF_DATE = 6;
    private static final int LONGEST_TEXT = 160;
    private static final int LONGEST_LINE = 90;
    private static final int LINES_BY_TITLE = 25;

    private final PageElements elements;
    private final List<PageLines.Line> lines;
    private final PageMeta meta;
    private final JsonLdArticle linked;
    private final SiteNames site;

    PageAuthors(
            PageElements elements, List<PageLines.Line> lines, PageMeta meta, JsonLdArticle linked, SiteNames site) {
        this.elements = elements;
        this.lines = lines;
        this.meta = meta;
        this.linked = linked;
        this.site = site;
    }

    /**
     * The names and where they stand.
     *
     * @param basis {@code json-ld}, {@code meta}, {@code byline}; empty where there are no names
     */
    record Found(List<String> names, String basis) {
        private Found only(Predicate<String> isWanted) {
            return new Found(names.stream().filter(isWanted).toList(), basis);
        }

        private boolean isEmpty() {
            return names.isEmpty();
        }
    }

    /** The authors, in the order of their source. */
    Found find() {
        var stated = new Found(clean(linked.authors()), "json-ld");
        var headers = new Found(clean(meta.all(META)), "meta");
        var marked = marked().map(names -> new Found(names, "byline")).toList();
        var all = new ArrayList<>(List.of(stated, headers));
        all.addAll(marked);
        printed().ifPresent(all::add);
        return fuller(stated, marked)
                .or(() -> first(all, name -> isPerson(name)))
                .or(() -> first(all, name -> !isWeak(name)))
                .or(() -> first(all, name -> true))
                .orElse(new Found(List.of(), ""));
    }

    /** The first source with such names; with the others of its names, but for those that are weak. */
    private Optional<Found> first(List<Found> all, Predicate<String> isWanted) {
        return all.stream()
                .filter(found -> found.names().stream().anyMatch(isWanted))
                .findFirst()
                .map(found ->
                        found.names().stream().allMatch(this::isWeak) ? found : found.only(name -> !isWeak(name)));
    }

    /** A byline that has the names of JSON-LD and one or two more is the whole of them. */
    private static Optional<Found> fuller(Found stated, List<Found> marked) {
        return stated.isEmpty()
                ? Optional.empty()
                : marked.stream()
                        .filter(found -> found.names().size() > stated.names().size()
                                && found.names().size() <= stated.names().size() + 2
                                && found.names().containsAll(stated.names())
                                && found.names().stream().allMatch(AuthorNames::isFullName))
                        .findFirst();
    }

    private static List<String> clean(List<String> values) {
        return AuthorNames.once(values.stream()
                .filter(value -> !value.startsWith("http"))
                .flatMap(value -> new AuthorNames().read(value).stream())
                .toList());
    }

    private boolean isPerson(String name) {
        return AuthorNames.isFullName(name) && !isWeak(name) && !OrganisationAuthor.isOrganisation(name);
    }

    private boolean isWeak(String name) {
        return site.contains(name)
                || AuthorNames.isAccount(name)
                || name.matches("(?i).*\\.(?:com|de|org|net|ch|at|fr|co)\\b.*");
    }

    /** The names in elements marked as author, the surest marks first. */
    private Stream<List<String>> marked() {
        return Stream.<Supplier<Stream<Element>>>of(
                        () -> elements.stream(e -> e.attr("itemprop").equalsIgnoreCase("author")),
                        () -> elements.stream(e -> e.attr("rel").contains("author") && !e.nameIs("link")),
                        () -> elements.named(CARD),
                        () -> elements.named(NAMED),
                        () -> elements.named(KIN),
                        () -> elements.stream(e ->
                                e.nameIs("a") && ADDRESS.matcher(e.attr("href")).find()))
                .flatMap(marks -> marks.get()
                        .filter(element -> PageElements.isShort(element, LONGEST_TEXT))
                        .map(PageAuthors::beside)
                        .filter(names -> !names.isEmpty())
                        .limit(2));
    }

    /** The names in an element and in those like it beside it. */
    private static List<String> beside(Element element) {
        var names = new ArrayList<>(names(element));
        var parent = element.parent();
        for (int up = 0; up < 3 && parent != null && !names.isEmpty(); up++, parent = parent.parent()) {
            if (!PageElements.isShort(parent, LONGEST_TEXT)) {
                break;
            }
            parent.getElementsByTag(element.normalName()).stream()
                    .filter(other -> other != element && isAlike(element, other))
                    .forEach(other -> names.addAll(names(other)));
        }
        return AuthorNames.once(names);
    }

    private static boolean isAlike(Element one, Element other) {
        return Stream.of("class", "rel", "itemprop")
                        .allMatch(key -> one.attr(key).equals(other.attr(key)))
                && Stream.of("class", "rel", "itemprop").anyMatch(one::hasAttr);
    }

    private static List<String> names(Element element) {
        for (var query : List.of(
                "[itemprop=name]",
                "a[rel~=author]",
                "a[href~=(?i)auth?or|auteur|profil|person|redakt|journalist]",
                ".fn, [class*=name]")) {
            var names = clean(element.select(query).stream()
                    .map(e -> e.hasAttr("content") ? e.attr("content") : e.text())
                    .toList());
            if (!names.isEmpty()) {
                return names;
            }
        }
        return element.hasAttr("content")
                ? new AuthorNames().read(element.attr("content"))
                : ofSegments(segments(element));
    }

    /** First and last name can stand in elements of their own; else each element has a name, or a label that belongs to the next. */
    private static List<String> ofSegments(List<String> segments) {
        var isOneName = segments.size() <= 3 && segments.stream().noneMatch(segment -> segment.indexOf(' ') > 0);
        return new AuthorNames().read(isOneName ? String.join(" ", segments) : String.join("\n", joined(segments)));
    }

    private static List<String> joined(List<String> segments) {
        var joined = new ArrayList<String>();
        for (int i = 0; i < segments.size(); i++) {
            var isLabel = i + 1 < segments.size()
                    && AuthorNames.withoutLabel(segments.get(i) + " Xx").equals("Xx");
            joined.add(isLabel ? segments.get(i) + " " + segments.get(++i) : segments.get(i));
        }
        return joined;
    }

    private static List<String> segments(Element element) {
        var segments = new ArrayList<String>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text
                            && !text.isBlank()
                            && !(text.parentNode() instanceof Element parent && parent.is("time, button, title"))) {
                        segments.add(text.text().strip());
                    }
                },
                element);
        return segments;
    }

    /** A printed byline: a short line by the title or at the end that begins as bylines do. */
    private Optional<Found> printed() {
        var title = titleLine();
        var near = lines.subList(Math.max(0, title - 4), Math.min(lines.size(), Math.max(0, title) + LINES_BY_TITLE));
        return Stream.concat(near.stream(), lines.stream())
                .map(PageLines.Line::text)
                .filter(text ->
                        text.length() <= LONGEST_LINE && LINE.matcher(text).matches())
                .map(text -> new AuthorNames().read(text))
                .filter(names -> !names.isEmpty() && names.stream().allMatch(this::isPerson))
                .findFirst()
                .or(this::printedInChinese)
                .or(() -> besideDate(title))
                .map(names -> new Found(names, "byline"));
    }

    private Optional<List<String>> besideDate(int title) {
        return lines
                .subList(Math.max(0, title - LINES_OF_DATE), Math.min(lines.size(), Math.max(0, title) + LINES_OF_DATE))
                .stream()
                .map(PageLines.Line::text)
                .filter(text ->
                        text.length() <= LONGEST_LINE && DATED.matcher(text).matches())
                .map(text -> clean(PIECES.splitAsStream(text).toList()).stream()
                        .filter(this::isPerson)
                        .toList())
                .filter(names -> names.size() == 1)
                .findFirst();
    }

    private int titleLine() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).element().closest("h1") != null) {
                return i;
            }
        }
        return -1;
    }

    private Optional<List<String>> printedInChinese() {
        return lines.stream()
                .filter(line -> line.text().length() <= LONGEST_LINE)
                .flatMap(line -> CJK_LINE.matcher(line.text()).results())
                .map(match -> new AuthorNames().read(match.group(1).replaceAll("[\\s　]+", "、")))
                .filter(names -> !names.isEmpty() && names.stream().allMatch(AuthorNames::isFullName))
                .findFirst();
    }
}

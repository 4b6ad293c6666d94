package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    private final PageMeta meta;
    private final JsonLdArticle linked;
    private final SiteNames site;
    private final AuthorMarks marks;
    private final AuthorLines printed;

    PageAuthors(
            PageElements elements, List<PageLines.Line> lines, PageMeta meta, JsonLdArticle linked, SiteNames site) {
        this.meta = meta;
        this.linked = linked;
        this.site = site;
        this.marks = new AuthorMarks(elements);
        this.printed = new AuthorLines(lines, this::isPerson);
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
        var stated = new Found(AuthorNames.readAll(linked.authors()), "json-ld");
        var headers = new Found(AuthorNames.readAll(meta.all(META)), "meta");
        var marked = new ArrayList<Found>();
        marks.sure().forEach(names -> marked.add(new Found(names, "byline")));
        printed.byline().ifPresent(names -> marked.add(new Found(names, "byline")));
        marks.likely().forEach(names -> marked.add(new Found(names, "byline")));
        var all = new ArrayList<>(List.of(stated, headers));
        all.addAll(marked);
        printed.find().ifPresent(names -> all.add(new Found(names, "byline")));
        return fuller(stated, marked)
                .or(() -> first(all, name -> isPerson(name)))
                .or(() -> first(all, name -> !isWeak(name)))
                .or(() -> printed.agency().map(name -> new Found(List.of(name), "byline")))
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

    private boolean isPerson(String name) {
        return AuthorNames.isFullName(name) && !isWeak(name) && !OrganisationAuthor.isOrganisation(name);
    }

    private boolean isWeak(String name) {
        return site.contains(name)
                || AuthorNames.isAccount(name)
                || name.matches("(?i).*\\.(?:com|de|org|net|ch|at|fr|co)\\b.*");
    }
}

package dev.dossier.extract;

import dev.dossier.domain.PageFacts;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Reads what a page tells besides its article: section, keywords, lead image, access and kind; and notes what each stands on. */
final class PageFactsReader {
    private final Document page;
    private final PageElements elements;
    private final List<PageLines.Line> lines;
    private final PageMeta meta;
    private final JsonLdArticle linked;
    private final TreeMap<String, String> basis = new TreeMap<>();

    PageFactsReader(
            Document page, PageElements elements, List<PageLines.Line> lines, PageMeta meta, JsonLdArticle linked) {
        this.page = page;
        this.elements = elements;
        this.lines = lines;
        this.meta = meta;
        this.linked = linked;
    }

    /** Notes what the value of {@code field} stands on; nothing where {@code source} is empty. */
    PageFactsReader note(String field, String source) {
        if (!source.isEmpty()) {
            basis.put(field, source);
        }
        return this;
    }

    /** The facts of the article called {@code title} at {@code address}. */
    PageFacts read(Optional<String> title, Optional<String> address) {
        var section = noted(
                        "section",
                        "meta",
                        meta.first("article:section", "og:article:section", "parsely-section", "cxenseparse:section"))
                .or(() -> noted("section", "json-ld", linked.section()));
        var images = new LeadImage(page, meta, linked);
        var image = noted("image", "meta", images.stated())
                .or(() -> noted("image", "json-ld", images.linked()))
                .or(() -> noted("image", "byline", images.printed()));
        var credit = noted("imageCredit", "json-ld", images.linkedCredit())
                .or(() -> noted("imageCredit", "byline", images.printedCredit()));
        var access = new PageAccess(elements, lines, meta, linked).find();
        var kind = new PageKind(lines, linked, section, title, address).find();
        access.ifPresent(found -> note("access", found.basis()));
        kind.ifPresent(found -> note("kind", found.basis()));
        return new PageFacts(
                basis,
                section,
                keywords(),
                image,
                credit,
                access.map(PageAccess.Found::access),
                kind.map(PageKind.Found::kind));
    }

    private <T> Optional<T> noted(String field, String source, Optional<T> value) {
        value.ifPresent(v -> note(field, source));
        return value;
    }

    private List<String> keywords() {
        var tags = meta.all(List.of("article:tag"));
        var isLinked = tags.isEmpty() && !linked.keywords().isEmpty();
        var words = (isLinked
                        ? linked.keywords()
                        : tags.isEmpty() ? meta.all(List.of("news_keywords", "keywords")) : tags)
                .stream()
                        .flatMap(list -> Stream.of(list.split("\\s*[,;，、]\\s*")))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
        note("keywords", words.isEmpty() ? "" : isLinked ? "json-ld" : "meta");
        return words;
    }
}

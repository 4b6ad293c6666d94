package dev.dossier.domain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a page tells of its article besides the article itself. What the page does not say is absent.
 *
 * @param basis by field ({@code title}, {@code authors}, {@code date}, {@code lang} …), where its value was found: {@code json-ld},
 *     {@code meta} (declared by the page or the export), {@code byline} (printed for readers), {@code url}, {@code inferred}
 * @param section as the site names it
 * @param keywords by the site
 * @param image the address of the lead image
 * @param imageCredit who made it, as printed
 */
public record PageFacts(
        Map<String, String> basis,
        Optional<String> section,
        List<String> keywords,
        Optional<String> image,
        Optional<String> imageCredit,
        Optional<ArticleAccess> access,
        Optional<ArticleKind> kind) {
    /** Of a capture that is no page. */
    public static final PageFacts NONE = new PageFacts(
            Map.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What an article's file keeps: without the basis, and without keywords that are its tags already. */
    public PageFacts besides(List<String> tags) {
        return new PageFacts(
                Map.of(), section, keywords.equals(tags) ? List.of() : keywords, image, imageCredit, access, kind);
    }

    public PageFacts {
        basis = Collections.unmodifiableMap(new TreeMap<>(basis));
        keywords = List.copyOf(keywords);
    }
}

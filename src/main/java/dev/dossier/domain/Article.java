package dev.dossier.domain;

import java.util.List;
import java.util.Optional;

/**
 * A cleaned article.
 *
 * @param title as printed; absent where the capture has none
 * @param published absent where it cannot be known
 * @param lang BCP 47, such as {@code en}
 * @param rights the article's own; absent where the publisher's or the site's hold
 * @param tags free words by people
 * @param summary one sentence by people
 * @param basedOn the real reporting that a demo article takes its facts from
 * @param draft left out of the site
 * @param details what its page told besides, without the basis of each
 * @param corrections what people say of its facts
 */
public record Article(
        Slug slug,
        Optional<String> title,
        Optional<PublicationDate> published,
        Optional<TimexValue> updated,
        Credits credits,
        String lang,
        Lineage lineage,
        Optional<Rights> rights,
        List<String> tags,
        Optional<String> summary,
        List<String> basedOn,
        boolean draft,
        Optional<CaptureRecord> capture,
        PageFacts details,
        Corrections corrections,
        Body body) {
    private static final int HEADLINE_WORDS = 9;

    public Article {
        tags = List.copyOf(tags);
        basedOn = List.copyOf(basedOn);
    }

    /** An article of which nothing is told besides. */
    public Article(
            Slug slug,
            Optional<String> title,
            Optional<PublicationDate> published,
            Optional<TimexValue> updated,
            Credits credits,
            String lang,
            Lineage lineage,
            Optional<Rights> rights,
            List<String> tags,
            Optional<String> summary,
            List<String> basedOn,
            boolean draft,
            Optional<CaptureRecord> capture,
            Body body) {
        this(
                slug,
                title,
                published,
                updated,
                credits,
                lang,
                lineage,
                rights,
                tags,
                summary,
                basedOn,
                draft,
                capture,
                PageFacts.NONE,
                Corrections.NONE,
                body);
    }

    /** The same, of another origin. */
    public Article with(Lineage other) {
        return new Article(
                slug,
                title,
                published,
                updated,
                credits,
                lang,
                other,
                rights,
                tags,
                summary,
                basedOn,
                draft,
                capture,
                details,
                corrections,
                body);
    }

    /** The title, or for an untitled capture its first words in brackets, which no one can take for a title. */
    public String headline() {
        return title.orElseGet(() -> "[" + firstWords() + " …]");
    }

    private String firstWords() {
        var text = body.withoutCaptions().isEmpty() ? body.blocks() : body.withoutCaptions();
        var words = List.of(text.get(0).text().split("\\s+"));
        return String.join(" ", words.subList(0, Math.min(HEADLINE_WORDS, words.size())));
    }
}

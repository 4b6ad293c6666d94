package dev.dossier.content;

import dev.dossier.domain.Article;
import dev.dossier.domain.Basis;
import dev.dossier.domain.Credits;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.Slug;
import dev.dossier.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * An article made of plain text, of which nothing is known but the day.
 *
 * @param starts of each block the offset at which it begins in the file's text, in UTF-16 code units
 */
public record PlainTextArticle(Article article, List<Integer> starts) {
    private static final String LANG = "en";

    public PlainTextArticle {
        starts = List.copyOf(starts);
    }

    /**
     * The article; empty, with problems, where the bytes are not UTF-8 or the text is blank.
     *
     * @param file the path for messages
     * @param published as front matter writes a date; what is no date is a problem
     */
    public static Optional<PlainTextArticle> read(
            String file, Slug slug, byte[] bytes, Optional<String> published, Problems problems) {
        var date = published.flatMap(DateText::parse);
        if (published.isPresent() && date.isEmpty()) {
            var fix = "write it like " + DateText.suggestion(published.get()) + ".";
            problems.error("bad-date", Place.of(file), "'" + published.get() + "' is no date.", fix);
            return Optional.empty();
        }
        if (Utf8.decode(file, bytes, problems).isEmpty()) {
            return Optional.empty();
        }
        var plain = PlainTextReader.read(new String(bytes, StandardCharsets.UTF_8));
        if (plain.body().blocks().isEmpty()) {
            problems.error("no-text", Place.of(file), "the file holds no text.", "name another file.");
            return Optional.empty();
        }
        var article = new Article(
                slug,
                Optional.empty(),
                date.map(value -> new PublicationDate(value, Basis.EXPLICIT, "")),
                Optional.empty(),
                Credits.NONE,
                LANG,
                Lineage.alone(slug),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                plain.body());
        return Optional.of(new PlainTextArticle(article, plain.starts()));
    }
}

package dev.dossier.extract;

import dev.dossier.domain.CaptureContent.TextDump;
import dev.dossier.domain.ForeignArticle;
import dev.dossier.domain.PublicationDate;
import dev.dossier.extract.DumpSplitter.Parts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the main article in the text of a page, parts it from the chrome and from the other articles, and reads its fields. */
final class TextDumpExtractor {
    /** Lines around a foreign article that belong to it, and not to the page. */
    private static final Set<String> OF_THE_ARTICLE =
            Set.of("title", "date-line", "byline", "page-head", "rights-line");

    private final DumpSegmenter segmenter;

    TextDumpExtractor(DumpSegmenter segmenter) {
        this.segmenter = segmenter;
    }

    Finding extract(TextDump dump) {
        var lines = DumpLine.of(dump.lines());
        var parts = new DumpSplitter(segmenter).split(lines);
        var credits = new DumpCredits(parts, site(lines));
        var dates = new DumpDates(parts);
        var foreign = parts.foreign().stream()
                .filter(article -> !article.blocks().isEmpty())
                .toList();
        var characters = lines.stream().mapToInt(line -> line.text().length()).sum();
        return new Finding(
                parts.main().title(),
                dates.ofMain(),
                Optional.empty(),
                credits.of(parts.main()),
                Optional.empty(),
                List.of(),
                parts.main().blocks(),
                characters,
                removals(parts),
                foreign.stream().map(article -> foreign(article, dates)).toList(),
                foreign.stream()
                        .map(article -> embedded(article, dates, credits, characters))
                        .toList());
    }

    private static Optional<String> site(List<DumpLine> lines) {
        return lines.stream()
                .flatMap(line -> ChromePhrases.STANDARD.site(line.text()).stream())
                .findFirst();
    }

    private static Removals removals(Parts parts) {
        var all = new Removals();
        all.addAll(parts.main().removals());
        for (var article : parts.foreign()) {
            article.paragraphs().forEach(text -> all.add("foreign-article", text));
            article.removals()
                    .byRule()
                    .forEach((rule, count) -> all.add(OF_THE_ARTICLE.contains(rule) ? "foreign-article" : rule, count));
        }
        return all;
    }

    private static ForeignArticle foreign(DumpArticle article, DumpDates dates) {
        return new ForeignArticle(
                article.title().orElse(""), article.outlet(), dates.of(article).map(PublicationDate::value));
    }

    private static Finding embedded(DumpArticle article, DumpDates dates, DumpCredits credits, int characters) {
        var removals = new Removals();
        removals.addAll(article.removals());
        var own = article.paragraphs().stream().mapToInt(String::length).sum();
        removals.add("other-article", characters - own - removals.total());
        return new Finding(
                article.title(),
                dates.of(article),
                Optional.empty(),
                credits.of(article),
                Optional.empty(),
                List.of(),
                article.blocks(),
                characters,
                removals,
                List.of(),
                List.of());
    }
}

package dev.dossier.extract;

import dev.dossier.extract.DumpHeads.Head;
import dev.dossier.extract.DumpTitles.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parts a dump into its main article, which comes first, and the foreign articles that the page shows below it. */
final class DumpSplitter {
    /** The articles; {@code foreign} in order. */
    record Parts(DumpArticle main, List<DumpArticle> foreign) {}

    private final DumpSegmenter segmenter;

    DumpSplitter(DumpSegmenter segmenter) {
        this.segmenter = segmenter;
    }

    Parts split(List<DumpLine> lines) {
        var parts = segmenter.segment(lines);
        var first = first(parts);
        var last = last(parts);
        var heads = withText(new DumpHeads().find(lines), lines);
        var mainHead = heads.stream().filter(head -> head.start() < first).reduce((one, two) -> two);
        var others = others(lines, heads, last);
        var end = others.isEmpty() ? lines.size() : others.get(0).head().start();
        var main = new DumpArticleReader(lines.subList(0, end), mainHead, others.isEmpty()).read(parts.subList(0, end));
        var foreign = new ArrayList<DumpArticle>();
        for (int i = 0; i < others.size(); i++) {
            var stop = i + 1 < others.size() ? others.get(i + 1).head().start() : lines.size();
            foreign.add(read(others.get(i), lines, stop));
        }
        return new Parts(main, List.copyOf(foreign));
    }

    private static DumpArticle read(Section section, List<DumpLine> lines, int stop) {
        var start = section.head().start();
        var reader =
                new DumpArticleReader(lines.subList(start, stop), moved(section.head(), start), stop == lines.size());
        return section.isArticle() ? reader.read() : reader.readTeaser();
    }

    /** What stands below the text: up to the first title that is repeated what has none, or one that is printed once. */
    private static List<Section> others(List<DumpLine> lines, List<Head> heads, int last) {
        var repeated = heads.stream().filter(head -> head.start() > last).toList();
        var stop = repeated.isEmpty() ? lines.size() : repeated.get(0).start();
        var once = last < 0 ? List.<Section>of() : new DumpTitles(lines).find(last + 1, stop);
        return Stream.concat(once.stream(), repeated.stream().map(head -> new Section(head, true)))
                .toList();
    }

    private static int first(List<DumpPart> parts) {
        return (int) parts.stream().takeWhile(part -> !part.isText()).count();
    }

    private static int last(List<DumpPart> parts) {
        int last = parts.size() - 1;
        while (last >= 0 && !parts.get(last).isText()) {
            last--;
        }
        return last;
    }

    /** A line that is printed twice with no text behind it belongs to a menu or a list of links. */
    private static List<Head> withText(List<Head> heads, List<DumpLine> lines) {
        var articles = new ArrayList<Head>();
        for (int i = 0; i < heads.size(); i++) {
            var stop = i + 1 < heads.size() ? heads.get(i + 1).start() : lines.size();
            if (hasText(lines.subList(heads.get(i).end(), stop))) {
                articles.add(heads.get(i));
            }
        }
        return List.copyOf(articles);
    }

    private static Optional<Head> moved(Head head, int by) {
        return Optional.of(new Head(head.title(), head.start() - by, head.end() - by));
    }

    private static boolean hasText(List<DumpLine> lines) {
        return lines.stream().anyMatch(line -> line.isParagraph() && line.rule().isEmpty());
    }
}

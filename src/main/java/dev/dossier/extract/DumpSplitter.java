package dev.dossier.extract;

import dev.dossier.extract.DumpHeads.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a dump into its main article, which comes first, and the foreign articles that the page shows below it. */
final class DumpSplitter {
    /** The articles; {@code foreign} in order. */
    record Parts(DumpArticle main, List<DumpArticle> foreign) {}

    private final RepeatedLines repeated;

    /** With the lines that other captures have as well. */
    DumpSplitter(RepeatedLines repeated) {
        this.repeated = repeated;
    }

    Parts split(List<DumpLine> lines) {
        var parts = new DumpSegmenter(repeated).segment(lines);
        var first = first(parts);
        var last = last(parts);
        var heads = withText(new DumpHeads().find(lines), lines);
        var mainHead = heads.stream().filter(head -> head.start() < first).reduce((one, two) -> two);
        var others = heads.stream().filter(head -> head.start() > last).toList();
        var end = others.isEmpty() ? lines.size() : others.get(0).start();
        var main = new DumpArticleReader(lines.subList(0, end), mainHead, others.isEmpty()).read(parts.subList(0, end));
        var foreign = new ArrayList<DumpArticle>();
        for (int i = 0; i < others.size(); i++) {
            var start = others.get(i).start();
            var stop = i + 1 < others.size() ? others.get(i + 1).start() : lines.size();
            foreign.add(
                    new DumpArticleReader(lines.subList(start, stop), moved(others.get(i), start), stop == lines.size())
                            .read());
        }
        return new Parts(main, List.copyOf(foreign));
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

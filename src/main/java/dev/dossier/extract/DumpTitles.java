package dev.dossier.extract;

import dev.dossier.extract.DumpHeads.Head;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where articles begin whose title is printed once, below the main article: a line that is no sentence and no field, with running
 * text under it. A heading inside such an article looks the same; it is shorter, and the page does not print it elsewhere.
 */
final class DumpTitles {
    private static final int SHORTEST = 35;
    private static final int SHORTEST_KNOWN = 15;
    private static final int LONGEST = 200;
    private static final int FEWEST_WORDS = 3;
    /** Publisher, date and authors stand between the title and the text. */
    private static final int MOST_FIELDS = 3;
    /** One paragraph under a title is a teaser. */
    private static final int FEWEST_PARAGRAPHS = 2;

    private static final int LEAST_TEXT = 200;
    /** Longer without a title it is an article whose title is not known. */
    private static final int FEWEST_UNTITLED = 3;

    private static final int LEAST_UNTITLED = 600;
    /** What is said of the page itself, in the kinds of {@code chrome-words.txt}: newsletter, account, comments, privacy, rights. */
    private static final Set<Integer> OF_THE_PAGE = Set.of(4, 5, 7, 8, 9);

    private final List<DumpLine> lines;
    private final Map<String, Integer> copies = new HashMap<>();

    DumpTitles(List<DumpLine> lines) {
        this.lines = lines;
        lines.forEach(line -> copies.merge(line.text(), 1, Integer::sum));
    }

    /**
     * What begins below the text.
     *
     * @param isArticle whether it is long enough for one; else it is a teaser
     */
    record Section(Head head, boolean isArticle) {}

    /** What begins between two places, in order; a head without a title is as long as nothing. */
    List<Section> find(int from, int to) {
        var titles = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            if (couldBeTitle(i) && hasTextBelow(i, to)) {
                titles.add(i);
            }
        }
        var sections = new ArrayList<Section>();
        var first = titles.isEmpty() ? to : titles.get(0);
        untitled(from, first)
                .ifPresent(start -> sections.add(new Section(new Head(Optional.empty(), start, start), true)));
        for (int i = 0; i < titles.size(); i++) {
            var start = titles.get(i);
            var stop = i + 1 < titles.size() ? titles.get(i + 1) : to;
            var head = new Head(Optional.of(lines.get(start).text()), start, start + 1);
            sections.add(new Section(head, isArticle(start + 1, stop)));
        }
        return List.copyOf(sections);
    }

    private boolean couldBeTitle(int index) {
        var line = lines.get(index);
        var text = line.text();
        var width = DumpShape.width(text);
        var isKnown = copies.getOrDefault(text, 0) > 1 || index > 0 && isRelated(lines.get(index - 1));
        return width >= (isKnown ? SHORTEST_KNOWN : SHORTEST)
                && width <= LONGEST
                && DumpWords.of(text).size() >= FEWEST_WORDS
                && !line.isParagraph()
                && !text.matches(".*[.:;,。：；，]|[•‣▪●*–-] .*")
                && line.rule().isEmpty()
                && line.date().isEmpty();
    }

    private static boolean isRelated(DumpLine line) {
        return line.rule().filter("related"::equals).isPresent();
    }

    private boolean hasTextBelow(int title, int to) {
        int i = title + 1;
        while (i < to && i <= title + MOST_FIELDS && isField(lines.get(i))) {
            i++;
        }
        return i < to && isText(lines.get(i));
    }

    private static boolean isField(DumpLine line) {
        return line.date().isPresent() || Byline.read(line.text()).isPresent();
    }

    private static boolean isText(DumpLine line) {
        return line.isParagraph() && line.rule().isEmpty();
    }

    private boolean isArticle(int from, int to) {
        var text = lines.subList(from, to).stream().filter(DumpTitles::isText).toList();
        return text.size() >= FEWEST_PARAGRAPHS && characters(text) >= LEAST_TEXT && isOfNews(text);
    }

    /** Where a run of paragraphs without a title begins that is long enough for an article. */
    private Optional<Integer> untitled(int from, int to) {
        for (int i = from; i < to; i++) {
            int end = i;
            while (end < to && isText(lines.get(end))) {
                end++;
            }
            var run = lines.subList(i, end);
            if (run.size() >= FEWEST_UNTITLED && characters(run) >= LEAST_UNTITLED && isOfNews(run)) {
                return Optional.of(i);
            }
            i = Math.max(i, end);
        }
        return Optional.empty();
    }

    private static int characters(List<DumpLine> text) {
        return text.stream().mapToInt(line -> line.text().length()).sum();
    }

    private static boolean isOfNews(List<DumpLine> text) {
        var ofThePage = text.stream()
                .filter(line -> OF_THE_PAGE.contains(ChromeWords.STANDARD.kind(line.text())))
                .count();
        return ofThePage * 3 <= text.size();
    }
}

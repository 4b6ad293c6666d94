package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where articles begin in a dump: a page prints the headline of an article several times before its text (as the name of a
 * picture, as a link, as the heading), and nothing else is printed twice so near to itself.
 */
final class DumpHeads {
    /** Lines of a head: the headline's copies with publisher, date and author between them. */
    private static final int WINDOW = 12;
    /** Shorter lines are repeated for other reasons: names, dates, buttons. */
    private static final int SHORTEST_TITLE = 20;

    private static final int SHORTEST_TITLE_CJK = 8;
    private static final int LONGEST_TITLE = 300;

    /**
     * The head of one article.
     *
     * @param title absent where a text begins without one
     * @param start index of the first copy of the title
     * @param end index after the last copy
     */
    record Head(Optional<String> title, int start, int end) {}

    /** The heads in order; each ends before the next begins. */
    List<Head> find(List<DumpLine> lines) {
        var heads = new ArrayList<Head>();
        for (int i = 0; i < lines.size(); i++) {
            var last = lastCopy(lines, i);
            if (last > i) {
                heads.add(new Head(Optional.of(lines.get(i).text()), i, last + 1));
                i = last;
            }
        }
        return List.copyOf(heads);
    }

    /** The index of the last copy of line {@code first} before any running text, or {@code first} itself. */
    private static int lastCopy(List<DumpLine> lines, int first) {
        var title = lines.get(first).text();
        var last = first;
        if (!couldBeTitle(lines.get(first))) {
            return first;
        }
        for (int i = first + 1; i < Math.min(lines.size(), first + WINDOW); i++) {
            if (lines.get(i).text().equals(title)) {
                last = i;
            } else if (lines.get(i).isParagraph()) {
                break;
            }
        }
        return last;
    }

    private static boolean couldBeTitle(DumpLine printed) {
        var line = printed.text();
        var isLong = line.codePoints().anyMatch(Character::isIdeographic)
                ? line.length() >= SHORTEST_TITLE_CJK
                : line.length() >= SHORTEST_TITLE && line.contains(" ");
        return isLong && line.length() <= LONGEST_TITLE && printed.rule().isEmpty();
    }
}

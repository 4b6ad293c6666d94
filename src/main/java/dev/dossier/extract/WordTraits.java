package dev.dossier.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The traits that a line of a dump has by the words that it shares with the densest stretch of the page and with its title. */
final class WordTraits {
    /** A title stands at most so many lines above the text. */
    private static final int TITLE_REACH = 40;

    private static final int SHORTEST_TITLE = 20;
    private static final int LONGEST_TITLE = 200;

    private final DumpSheet sheet;
    private final TraitTable traits;
    /** How many paragraphs of the stretch have a word. */
    private final Map<String, Integer> holders = new HashMap<>();

    WordTraits(DumpSheet sheet, TraitTable traits) {
        this.sheet = sheet;
        this.traits = traits;
    }

    void fill() {
        for (int i = sheet.core().start(); i < sheet.core().end(); i++) {
            if (sheet.isParagraph(i)) {
                sheet.distinct(i).forEach(word -> holders.merge(word, 1, Integer::sum));
            }
        }
        var title = title();
        var titleWords = title >= 0 ? sheet.distinct(title) : Set.<String>of();
        for (int i = 0; i < sheet.size(); i++) {
            traits.set(i, DumpTrait.COHERENCE, coherence(i));
            traits.set(i, DumpTrait.TITLE, title < 0 ? 0 : titleShare(i, title, titleWords));
        }
    }

    /** Words of the page's joints and the line's own are left out. */
    private int coherence(int line) {
        int content = 0;
        int shared = 0;
        var core = sheet.core();
        var own = line >= core.start() && line < core.end() && sheet.isParagraph(line) ? 1 : 0;
        for (var word : sheet.distinct(line)) {
            if (!sheet.isCommon(word) && (word.length() > 3 || DumpWords.isDense(word.charAt(0)))) {
                content++;
                shared += holders.getOrDefault(word, 0) > own ? 1 : 0;
            }
        }
        if (content == 0) {
            return 0;
        }
        return (content > 5 ? 7 : 1) + DumpShape.bin(100.0 * shared / content, 0, 12, 25, 40, 60);
    }

    /** The line above the densest stretch that has the most words of it; -1 where none could be a title. */
    private int title() {
        int best = -1;
        double most = 0;
        var start = sheet.core().start();
        for (int i = Math.max(0, start - TITLE_REACH); i < Math.min(sheet.size(), start + 1); i++) {
            var score = titleScore(i);
            if (score >= most) {
                best = i;
                most = score;
            }
        }
        return best;
    }

    private double titleScore(int line) {
        var all = sheet.distinct(line).stream()
                .filter(word -> !sheet.isCommon(word))
                .toList();
        if (sheet.width(line) < SHORTEST_TITLE || sheet.width(line) > LONGEST_TITLE || all.size() < 3) {
            return -1;
        }
        var sum = all.stream()
                .mapToInt(word -> Math.min(3, holders.getOrDefault(word, 0)))
                .sum();
        return sum / Math.sqrt(all.size());
    }

    private int titleShare(int line, int title, Set<String> titleWords) {
        if (sheet.text(line).equals(sheet.text(title))) {
            return 5;
        }
        var own = sheet.distinct(line);
        var shared = own.stream()
                .filter(titleWords::contains)
                .filter(word -> !sheet.isCommon(word))
                .count();
        var least = Math.max(1, Math.min(own.size(), titleWords.size()));
        return shared == 0 ? 1 : 2 + DumpShape.bin(100.0 * shared / least, 20, 60);
    }
}

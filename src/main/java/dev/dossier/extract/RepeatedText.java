package dev.dossier.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds blocks whose text is said by other blocks that are kept: teasers inside a text, and whole articles that a page holds twice, once
 * for readers and once for machines.
 */
final class RepeatedText {
    /** Shorter blocks repeat by chance: {@code Yes.} */
    private static final int FEWEST_RUNS = 8;

    private static final double MOST_REPEATED = 0.9;

    private final List<HtmlBlock> blocks;

    RepeatedText(List<HtmlBlock> blocks) {
        this.blocks = blocks;
    }

    /** Sets the rule of kept blocks that repeat others: hidden ones first, then the longest, which hold several others. */
    void mark(List<Optional<String>> rules) {
        Map<Long, Integer> counts = new HashMap<>();
        List<Integer> kept = new ArrayList<>();
        var runs = new long[blocks.size()][];
        for (int i = 0; i < runs.length; i++) {
            if (rules.get(i).isEmpty()) {
                runs[i] = ShingleSet.runs(blocks.get(i).text());
                kept.add(i);
                count(runs[i], counts, 1);
            }
        }
        kept.sort(Comparator.comparing((Integer i) -> !blocks.get(i).around().isIn("hidden"))
                .thenComparing(i -> -blocks.get(i).text().length())
                .thenComparing(i -> -i));
        for (var i : kept) {
            if (isRepeated(runs[i], counts)) {
                rules.set(i, Optional.of("repeated"));
                count(runs[i], counts, -1);
            }
        }
    }

    private static void count(long[] runs, Map<Long, Integer> counts, int by) {
        for (var run : runs) {
            counts.merge(run, by, Integer::sum);
        }
    }

    private static boolean isRepeated(long[] runs, Map<Long, Integer> counts) {
        if (runs.length < FEWEST_RUNS) {
            return false;
        }
        Map<Long, Integer> own = new HashMap<>();
        count(runs, own, 1);
        var elsewhere = 0;
        for (var run : runs) {
            elsewhere += counts.getOrDefault(run, 0) > own.getOrDefault(run, 0) ? 1 : 0;
        }
        return elsewhere >= runs.length * MOST_REPEATED;
    }
}

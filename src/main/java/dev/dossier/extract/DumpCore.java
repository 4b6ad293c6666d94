package dev.dossier.extract;

import dev.dossier.extract.DumpHeads.Head;
import java.util.List;

/**
 * The densest stretch of a page: the interval in which paragraphs outweigh the short lines between them most (the best interval of
 * Bentley 1984, "maximum sum").
 *
 * @param start its first line
 * @param end the line after its last
 */
record DumpCore(int start, int end) {
    /** No paragraph weighs more: a page's legal notice is one giant line. */
    private static final int HEAVIEST = 400;

    private static final int COST_OF_SHORT = 40;
    private static final int COST_OF_CHROME = 120;
    /** Another article begins. */
    private static final int COST_OF_HEAD = 1500;

    static DumpCore find(List<DumpLine> lines, List<Head> heads, int[] width, boolean[] paragraph) {
        var cost = new int[lines.size()];
        for (var head : heads) {
            cost[head.start()] = COST_OF_HEAD;
        }
        long best = 0;
        long sum = 0;
        int start = 0;
        var core = new DumpCore(0, 0);
        for (int i = 0; i < lines.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += paragraph[i]
                    ? Math.min(HEAVIEST, width[i])
                    : lines.get(i).rule().isPresent() ? -COST_OF_CHROME : -COST_OF_SHORT;
            sum -= cost[i];
            if (sum > best) {
                best = sum;
                core = new DumpCore(start, i + 1);
            }
        }
        return core;
    }
}

package dev.dossier.page;

import java.util.Collections;
import java.util.List;

/** Compares how two reports give the same words. */
final class Wording {
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_VARIANT = 6;

    /** Beyond that the small words of any long sentence hold those of a short one. */
    private static final int TIMES_LONGER = 3;

    private static final double IN_ORDER = 0.6;

    private Wording() {}

    /** Whether one holds the other, or most words of the shorter stand in the longer in their order. */
    static boolean isVariant(List<String> a, List<String> b) {
        var shorter = a.size() <= b.size() ? a : b;
        var longer = a.size() <= b.size() ? b : a;
        if (shorter.size() >= SHORTEST_PART && Collections.indexOfSubList(longer, shorter) >= 0) {
            return true;
        }
        return shorter.size() >= SHORTEST_VARIANT
                && longer.size() <= TIMES_LONGER * shorter.size()
                && inOrder(shorter, longer) >= IN_ORDER * shorter.size();
    }

    /** The length of the longest common subsequence. */
    private static int inOrder(List<String> a, List<String> b) {
        var lengths = new int[b.size() + 1];
        for (var word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = lengths[j];
                lengths[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, lengths[j - 1]);
                diagonal = above;
            }
        }
        return lengths[b.size()];
    }
}

package dev.dossier.eval.train;

import java.util.List;

/**
 * A dump of which the main article is known.
 *
 * @param set the benchmark set that it is from
 * @param site pages of one site are never parted by folds
 * @param lines as captured
 * @param truth the article's text
 */
record DumpPage(String set, String id, String site, List<String> lines, String truth) {
    DumpPage {
        lines = List.copyOf(lines);
    }

    /** Whether it is measured, and not only learned from. */
    boolean isMeasured() {
        return set.startsWith("text");
    }
}

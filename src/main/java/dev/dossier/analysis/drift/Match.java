package dev.dossier.analysis.drift;

import java.util.Set;

/**
 * An earlier statement and a later saying of the same.
 *
 * @param score higher is surer; above 0
 * @param isJoined whether the later one holds another statement as well
 * @param elsewhere stems of words that are no change: of the other statements that the later one holds, or of other sayings that the
 *     earlier one went into
 */
record Match(Saying before, Saying after, double score, boolean isJoined, Set<String> elsewhere) {
    Match {
        elsewhere = Set.copyOf(elsewhere);
    }

    Match(Saying before, Saying after, double score) {
        this(before, after, score, false, Set.of());
    }

    Match withAfter(Saying other) {
        return new Match(before, other, score, isJoined, elsewhere);
    }
}

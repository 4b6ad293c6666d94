package dev.dossier.analysis.drift;

import dev.dossier.domain.DriftKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A statement beside what became of it, and what has been said about that so far. For one thread. */
final class Comparison {
    private final Match match;
    private final List<Stretch> stretches;
    private final Side before;
    private final Side after;
    private final EnumSet<DriftKind> kinds = EnumSet.noneOf(DriftKind.class);
    private final Set<Integer> explainedBefore = new HashSet<>();
    private final Set<Integer> explainedAfter = new HashSet<>();

    Comparison(Match match, List<Stretch> stretches) {
        this.match = match;
        this.stretches = List.copyOf(stretches);
        this.before = new Side(match.before(), match.after(), stretches, true);
        this.after = new Side(match.after(), match.before(), stretches, false);
    }

    Match match() {
        return match;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    Side before() {
        return before;
    }

    Side after() {
        return after;
    }

    /** Whether both are words in quotation marks. */
    boolean isMarkedInBoth() {
        return match.before().isMarked() && match.after().isMarked();
    }

    void name(DriftKind kind) {
        kinds.add(kind);
    }

    /** That the words are told by a kind already, and are nothing besides. */
    void explain(Side side, int from, int length) {
        var explained = side == before ? explainedBefore : explainedAfter;
        for (var i = from; i < from + length; i++) {
            explained.add(i);
        }
    }

    boolean isExplained(Side side, int i) {
        return (side == before ? explainedBefore : explainedAfter).contains(i);
    }

    /** What was named, in the order of the kinds. */
    List<DriftKind> kinds() {
        return List.copyOf(kinds);
    }
}

package dev.dossier.analysis.drift;

import dev.dossier.domain.DriftKind;
import java.util.ArrayList;
import java.util.List;

/** A word that made a statement less sure is gone, or has come: {@code likely}, {@code may}, {@code about 30}. One hedge for another is none. */
final class HedgeRule implements DriftRule {
    private static final Phrases HEDGES = Phrases.of("hedges");
    private static final Phrases BEFORE_NUMBERS = Phrases.of("hedges before numbers");
    private static final Phrases COMPARISONS = Phrases.of("comparisons");

    @Override
    public void look(Comparison comparison) {
        var gone = hedges(comparison, comparison.before());
        var come = hedges(comparison, comparison.after());
        var swaps = Math.min(gone.size(), come.size());
        if (gone.size() > swaps) {
            comparison.name(DriftKind.HEDGE_DROPPED);
        } else if (come.size() > swaps) {
            comparison.name(DriftKind.HEDGE_ADDED);
        }
        if (swaps == 0) {
            gone.forEach(hedge -> explain(comparison, comparison.before(), hedge));
            come.forEach(hedge -> explain(comparison, comparison.after(), hedge));
        }
    }

    /** With it go the small words of its stretch on both sides: {@code may} for {@code will}, {@code is thought to have}. */
    private static void explain(Comparison comparison, Side side, int[] hedge) {
        comparison.explain(side, hedge[0], hedge[1]);
        var stretch = side.stretch(hedge[0]);
        for (var other : List.of(comparison.before(), comparison.after())) {
            for (var i = 0; i < other.size(); i++) {
                if (other.stretch(i) == stretch && !other.word(i).isContent()) {
                    comparison.explain(other, i, 1);
                }
            }
        }
    }

    /** The hedges that the other side lacks, where it has something of what they hedged. */
    private static List<int[]> hedges(Comparison comparison, Side side) {
        var found = new ArrayList<int[]>();
        for (var i = 0; i < side.size(); ) {
            var length = lengthAt(side, i);
            var isOwn = length > 0
                    && side.isChanged(i, length)
                    && !comparison.isExplained(side, i)
                    && side.isClauseKept(i)
                    && isHedgedKept(side, i + length);
            if (isOwn) {
                found.add(new int[] {i, length});
            }
            i += Math.max(1, length);
        }
        return found;
    }

    /** Whether the next word that carries the statement is in the other text; at the end there need be none. */
    private static boolean isHedgedKept(Side side, int from) {
        for (var i = from; i < side.size(); i++) {
            if (side.word(i).isContent()) {
                return side.isThere(i);
            }
        }
        return true;
    }

    private static int lengthAt(Side side, int i) {
        var number = BEFORE_NUMBERS.lengthAt(side.words(), i);
        if (number > 0 && isNumberAt(side, i + number)) {
            return number;
        }
        var isComparison = COMPARISONS.lengthAt(side.words(), i) > 0;
        var isMonth = side.word(i).key().equals("may") && side.word(i).isName();
        return isComparison || isMonth ? 0 : HEDGES.lengthAt(side.words(), i);
    }

    private static boolean isNumberAt(Side side, int at) {
        for (var i = at; i < Math.min(side.size(), at + 2); i++) {
            if (Character.isDigit(side.word(i).key().charAt(0))) {
                return true;
            }
        }
        return false;
    }
}

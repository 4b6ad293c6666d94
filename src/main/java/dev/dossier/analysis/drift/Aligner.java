package dev.dossier.analysis.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Lays two texts side by side so that the words that tell most stay together (Needleman and Wunsch 1970, with a bonus for neighbours that
 * stay neighbours). Words that are forms of one another stand side by side, as replaced. An edit script of fewest changes would as soon keep
 * {@code the} as a name, so it is not used.
 */
final class Aligner {
    private static final double OF_FORMS = 0.5;
    private static final double OF_NEIGHBOURS = 0.15;

    /** Texts beyond have their differing middles taken as replaced. */
    private static final int LONGEST = 1500;

    private final List<Word> before;
    private final List<Word> after;
    private final ToDoubleFunction<Word> weight;

    private Aligner(List<Word> before, List<Word> after, ToDoubleFunction<Word> weight) {
        this.before = before;
        this.after = after;
        this.weight = weight;
    }

    /** The stretches in order; together they hold every word of both texts. @param weight above 0 */
    static List<Stretch> align(List<Word> before, List<Word> after, ToDoubleFunction<Word> weight) {
        var head = 0;
        while (head < Math.min(before.size(), after.size()) && isSame(before.get(head), after.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && isSame(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var pairs = new ArrayList<int[]>();
        for (var i = 0; i < head; i++) {
            pairs.add(new int[] {i, i});
        }
        var middle = new Aligner(
                before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), weight);
        for (var pair : middle.pairs()) {
            pairs.add(new int[] {pair[0] + head, pair[1] + head});
        }
        for (var i = tail; i > 0; i--) {
            pairs.add(new int[] {before.size() - i, after.size() - i});
        }
        return Stretches.of(before, after, pairs);
    }

    static boolean isSame(Word a, Word b) {
        return a.key().equals(b.key());
    }

    /** The words that stand side by side, in order. */
    private List<int[]> pairs() {
        if (before.isEmpty() || after.isEmpty() || before.size() > LONGEST || after.size() > LONGEST) {
            return List.of();
        }
        var ending = new double[before.size() + 1][after.size() + 1];
        var best = new double[before.size() + 1][after.size() + 1];
        for (var i = 1; i <= before.size(); i++) {
            for (var j = 1; j <= after.size(); j++) {
                ending[i][j] = ending(i, j, ending, best);
                best[i][j] = Math.max(ending[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return trace(ending, best);
    }

    /** What the best alignment is worth in which the words before {@code i} and {@code j} stand side by side; negative where they may not. */
    private double ending(int i, int j, double[][] ending, double[][] best) {
        var worth = worth(before.get(i - 1), after.get(j - 1));
        if (worth <= 0) {
            return -1;
        }
        return worth + Math.max(best[i - 1][j - 1], ending[i - 1][j - 1] + OF_NEIGHBOURS);
    }

    private double worth(Word a, Word b) {
        if (isSame(a, b)) {
            return weight.applyAsDouble(a) + OF_NEIGHBOURS;
        }
        return a.isContent() && b.isContent() && a.stem().equals(b.stem()) ? OF_FORMS * weight.applyAsDouble(a) : 0;
    }

    private List<int[]> trace(double[][] ending, double[][] best) {
        var pairs = new ArrayList<int[]>();
        var i = before.size();
        var j = after.size();
        var mustEnd = false;
        while (i > 0 && j > 0) {
            if (mustEnd || ending[i][j] == best[i][j] && ending[i][j] > 0) {
                pairs.add(0, new int[] {i - 1, j - 1});
                mustEnd = ending[i - 1][j - 1] > 0 && ending[i - 1][j - 1] + OF_NEIGHBOURS >= best[i - 1][j - 1];
                i--;
                j--;
            } else if (best[i - 1][j] >= best[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        return pairs;
    }
}

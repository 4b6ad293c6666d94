package dev.dossier.extract;

import java.util.ArrayDeque;
import java.util.List;

/**
 * Tells for each line of a dump what part of the page it belongs to: of all sequences in which the parts can follow one another the one
 * for which the lines speak most (Viterbi 1967).
 */
final class DumpSegmenter {
    private static final DumpPart[] PARTS = DumpPart.values();
    private static final double NEVER = -1e6;

    /** Shorter lines begin like the next one by chance. */
    private static final int SHORTEST_CAPTION = 30;

    private final DumpWeights weights = DumpWeights.STANDARD;
    private final RepeatedLines repeated;

    /** Lines of {@code repeated} are never text. */
    DumpSegmenter(RepeatedLines repeated) {
        this.repeated = repeated;
    }

    /** One part a line. */
    List<DumpPart> segment(List<DumpLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var traits = DumpTraits.of(lines);
        var came = new int[lines.size()][PARTS.length];
        var best = start(scores(lines, traits, 0));
        for (int i = 1; i < lines.size(); i++) {
            best = step(best, scores(lines, traits, i), came[i]);
        }
        best[DumpPart.BOX.ordinal()] = NEVER;
        return trace(best, came);
    }

    private double[] scores(List<DumpLine> lines, int[][] traits, int line) {
        var scores = weights.scores(traits, line);
        if (repeated.has(lines.get(line).text()) || isCaption(lines, line)) {
            scores[DumpPart.OPENING.ordinal()] = NEVER;
            scores[DumpPart.TEXT.ordinal()] = NEVER;
        }
        return scores;
    }

    /** A page prints what its picture shows twice: as the picture's alternative text, and with the credit below it. */
    private static boolean isCaption(List<DumpLine> lines, int line) {
        return line > 0 && isCaption(lines.get(line - 1).text(), lines.get(line).text())
                || line + 1 < lines.size()
                        && isCaption(lines.get(line).text(), lines.get(line + 1).text());
    }

    private static boolean isCaption(String alternative, String printed) {
        return alternative.length() >= SHORTEST_CAPTION
                && printed.length() > alternative.length()
                && printed.startsWith(alternative);
    }

    private static double[] start(double[] scores) {
        for (var part : PARTS) {
            if (part != DumpPart.ABOVE && part != DumpPart.OPENING) {
                scores[part.ordinal()] = NEVER;
            }
        }
        return scores;
    }

    private double[] step(double[] before, double[] scores, int[] came) {
        var best = new double[PARTS.length];
        for (var to : PARTS) {
            var most = Double.NEGATIVE_INFINITY;
            for (var from : PARTS) {
                var value = before[from.ordinal()] + (from.canPrecede(to) ? weights.step(from, to) : NEVER);
                if (value > most) {
                    most = value;
                    came[to.ordinal()] = from.ordinal();
                }
            }
            best[to.ordinal()] = most + scores[to.ordinal()];
        }
        return best;
    }

    private static List<DumpPart> trace(double[] last, int[][] came) {
        int part = 0;
        for (int k = 1; k < last.length; k++) {
            part = last[k] > last[part] ? k : part;
        }
        var found = new ArrayDeque<DumpPart>();
        for (int i = came.length - 1; i >= 0; i--) {
            found.addFirst(PARTS[part]);
            part = came[i][part];
        }
        return List.copyOf(found);
    }
}

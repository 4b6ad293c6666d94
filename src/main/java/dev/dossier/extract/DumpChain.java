package dev.dossier.extract;

import java.util.Arrays;

/**
 * How likely each line of a dump is text of the main article, over all sequences in which the parts of a page can follow one another
 * (forward-backward, Baum 1972).
 */
final class DumpChain {
    private static final DumpPart[] PARTS = DumpPart.values();
    /** Farther from even than this says nothing more. */
    private static final double SUREST = 1e-5;

    private static final double TINY = 1e-300;

    private final DumpWeights weights;
    private final double[][] steps = new double[PARTS.length][PARTS.length];

    DumpChain(DumpWeights weights) {
        this.weights = weights;
        for (var from : PARTS) {
            for (var to : PARTS) {
                steps[from.ordinal()][to.ordinal()] = from.canPrecede(to) ? Math.exp(weights.step(from, to)) : 0;
            }
        }
    }

    /** The logarithm of the odds for text, one a line. */
    double[] odds(TraitTable traits) {
        var lines = new double[traits.size()][];
        var forward = new double[traits.size()][];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = likelihoods(weights.scores(traits, i));
            forward[i] = forward(i == 0 ? start() : stepped(forward[i - 1]), lines[i]);
        }
        var odds = new double[lines.length];
        var behind = end();
        for (int i = lines.length - 1; i >= 0; i--) {
            odds[i] = odds(forward[i], behind);
            behind = backward(lines[i], behind);
        }
        return odds;
    }

    private static double[] likelihoods(double[] scores) {
        var most = Arrays.stream(scores).max().orElse(0);
        return Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
    }

    private static double[] start() {
        var start = new double[PARTS.length];
        start[DumpPart.ABOVE.ordinal()] = 1;
        start[DumpPart.OPENING.ordinal()] = 1;
        return start;
    }

    private static double[] end() {
        var end = new double[PARTS.length];
        Arrays.fill(end, 1);
        end[DumpPart.BOX.ordinal()] = 0;
        return end;
    }

    private double[] stepped(double[] before) {
        var after = new double[PARTS.length];
        for (int from = 0; from < PARTS.length; from++) {
            for (int to = 0; to < PARTS.length; to++) {
                after[to] += before[from] * steps[from][to];
            }
        }
        return after;
    }

    private static double[] forward(double[] arriving, double[] line) {
        for (int part = 0; part < PARTS.length; part++) {
            arriving[part] *= line[part];
        }
        return scaled(arriving);
    }

    private double[] backward(double[] line, double[] behind) {
        var before = new double[PARTS.length];
        for (int from = 0; from < PARTS.length; from++) {
            for (int to = 0; to < PARTS.length; to++) {
                before[from] += steps[from][to] * line[to] * behind[to];
            }
        }
        return scaled(before);
    }

    private static double[] scaled(double[] values) {
        var sum = Arrays.stream(values).sum() + TINY;
        for (int part = 0; part < values.length; part++) {
            values[part] /= sum;
        }
        return values;
    }

    private static double odds(double[] forward, double[] behind) {
        double text = 0;
        double all = TINY;
        for (var part : PARTS) {
            var share = forward[part.ordinal()] * behind[part.ordinal()];
            all += share;
            text += part.isText() ? share : 0;
        }
        var likely = Math.min(1 - SUREST, Math.max(SUREST, text / all));
        return Math.log(likely / (1 - likely));
    }
}

package dev.dossier.extract;

import java.util.List;

/**
 * How much each trait of a line, and of the lines around it, speaks for each part of a page: the parameters of a linear-chain conditional
 * random field (Lafferty, McCallum and Pereira 2001), read from {@code dump-weights.txt}.
 */
final class DumpWeights {
    /** How far a line looks up and down. */
    static final int REACH = 2;

    private static final int PARTS = DumpPart.values().length;
    private static final DumpTrait[] ALL = DumpTrait.values();
    private static final DumpTrait[] SEEN_BY_NEIGHBOURS =
            DumpTrait.ALL.stream().filter(DumpTrait::isSeenByNeighbours).toArray(DumpTrait[]::new);

    /** By offset plus reach, trait, bin (one more for beyond the page's ends) and part. */
    private final double[][][][] weights = new double[2 * REACH + 1][][][];

    private final double[][] steps = new double[PARTS][PARTS];

    /** With weights as they stand in {@code dump-weights.txt}. */
    DumpWeights(List<String> lines) {
        var traits = DumpTrait.values();
        for (int offset = 0; offset < weights.length; offset++) {
            weights[offset] = new double[traits.length][][];
            for (var trait : traits) {
                weights[offset][trait.ordinal()] = new double[trait.bins() + 1][PARTS];
            }
        }
        lines.forEach(this::read);
    }

    /** {@code step ABOVE OPENING 1.5}, or {@code trait offset bin} and a weight for each part. */
    private void read(String line) {
        var fields = line.split(" +");
        if (fields[0].equals("step")) {
            var from = DumpPart.valueOf(fields[1]);
            steps[from.ordinal()][DumpPart.valueOf(fields[2]).ordinal()] = Double.parseDouble(fields[3]);
            return;
        }
        var offset = Integer.parseInt(fields[1]) + REACH;
        var row = weights[offset][DumpTrait.valueOf(fields[0]).ordinal()][Integer.parseInt(fields[2])];
        for (int part = 0; part < PARTS; part++) {
            row[part] = Double.parseDouble(fields[part + 3]);
        }
    }

    double step(DumpPart from, DumpPart to) {
        return steps[from.ordinal()][to.ordinal()];
    }

    /** What speaks for each part, in the order of {@link DumpPart}, in {@code line} of a page's {@code traits}. */
    double[] scores(TraitTable traits, int line) {
        var sum = new double[PARTS];
        for (int offset = -REACH; offset <= REACH; offset++) {
            for (var trait : offset == 0 ? ALL : SEEN_BY_NEIGHBOURS) {
                var row = weights[offset + REACH][trait.ordinal()][traits.near(line + offset, trait)];
                for (int part = 0; part < PARTS; part++) {
                    sum[part] += row[part];
                }
            }
        }
        return sum;
    }
}

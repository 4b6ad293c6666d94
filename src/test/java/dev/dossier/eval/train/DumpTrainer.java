package dev.dossier.eval.train;

import dev.dossier.extract.DumpRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fits the model of dumps. The trees see guesses of chains that did not know the page's site, as the guesses for a new site will be.
 */
final class DumpTrainer {
    /** The weights of the chain and the trees, each as it stands in its resource. */
    record Model(List<String> chain, Trees trees) {}

    private static final double PRECISION = 8;
    private static final int STEPS = 60;
    private static final int BAGS = 2;
    private static final int TREES = 150;
    private static final int DEPTH = 4;
    private static final double LEAST_WEIGHT = 0.02;

    private final List<LabelledDump> dumps;
    private final SiteFolds folds;
    /** Chains by the folds that they do not know. */
    private final Map<Set<Integer>, List<String>> chains = new HashMap<>();

    DumpTrainer(List<LabelledDump> dumps, SiteFolds folds) {
        this.dumps = List.copyOf(dumps);
        this.folds = folds;
    }

    /** From all dumps but those of the fold {@code without}; with -1 from all. */
    Model fit(int without) {
        var known = dumps.stream().filter(dump -> fold(dump) != without).toList();
        var rows = new ArrayList<double[]>();
        var count = known.stream().mapToInt(LabelledDump::size).sum();
        var isText = new boolean[count];
        var weights = new double[count];
        for (var dump : known) {
            var own = dump.treeWeights();
            System.arraycopy(own, 0, weights, rows.size(), own.length);
            System.arraycopy(dump.isText(), 0, isText, rows.size(), own.length);
            var guesses = dump.rows().odds(chain(without, fold(dump)));
            rows.addAll(List.of(dump.rows().rows(guesses)));
        }
        var table = rows.toArray(double[][]::new);
        var bags = new ArrayList<Trees>();
        for (int bag = 0; bag < BAGS; bag++) {
            bags.add(new TreeBooster(TREES, DEPTH, 2 + bag).fit(table, isText, weights));
        }
        return new Model(chain(without, without), Trees.mean(bags));
    }

    private int fold(LabelledDump dump) {
        return folds.of(dump.page().site());
    }

    private List<String> chain(int without, int nor) {
        return chains.computeIfAbsent(new TreeSet<>(List.of(without, nor)), this::chain);
    }

    private List<String> chain(Set<Integer> without) {
        var sequences = dumps.stream()
                .filter(dump -> !without.contains(fold(dump)))
                .map(LabelledDump::sequence)
                .toList();
        var names = DumpRows.weighed();
        var trainer = new CrfTrainer(CrfGrammar.ofDumps(), names.size(), PRECISION);
        return lines(trainer.fit(sequences, STEPS), names, trainer);
    }

    private static List<String> lines(double[] weights, List<String> names, CrfTrainer trainer) {
        var parts = DumpRows.parts();
        var lines = new ArrayList<String>();
        for (int from = 0; from < parts.size(); from++) {
            for (int to = 0; to < parts.size(); to++) {
                if (DumpRows.canPrecede(from, to)) {
                    lines.add(
                            "step " + parts.get(from) + " " + parts.get(to) + rounded(weights[trainer.step(from, to)]));
                }
            }
        }
        for (int i = 0; i < names.size(); i++) {
            var line = new StringBuilder(names.get(i));
            double most = 0;
            for (int part = 0; part < parts.size(); part++) {
                var weight = weights[i * parts.size() + part];
                line.append(rounded(weight));
                most = Math.max(most, Math.abs(weight));
            }
            if (most >= LEAST_WEIGHT) {
                lines.add(line.toString());
            }
        }
        return List.copyOf(lines);
    }

    private static String rounded(double weight) {
        var text = String.format(Locale.ROOT, "%.2f", weight).replaceFirst("\\.?0+$", "");
        return text.equals("-0") || text.isEmpty() ? " 0" : " " + text;
    }
}

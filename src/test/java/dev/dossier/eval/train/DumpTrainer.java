package dev.dossier.eval.train;

import dev.dossier.eval.train.Examples.Example;
import dev.dossier.eval.train.GradientBoosting.Settings;
import dev.dossier.extract.DumpRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits the model of dumps. The trees see guesses of chains that did not know the page's site, as the guesses for a new site will be.
 */
final class DumpTrainer {
    /** The weights of the chain and the trees, each as it stands in its resource. */
    record Model(List<String> chain, Forest trees) {}

    static final SiteFolds FOLDS = new SiteFolds(4);

    private static final double PRECISION = 8;
    private static final int STEPS = 60;
    private static final int BAG = 2;
    private static final Settings TREES = new Settings(150, 4, 0.12, 0.35, 0.7, 2, 3, 0.5, 40);
    private static final double LEAST_WEIGHT = 0.02;

    private final List<LabelledDump> dumps;
    private final Settings settings;
    /** Chains by the folds that they do not know. */
    private final Map<Set<Integer>, List<String>> chains = new HashMap<>();

    DumpTrainer(List<LabelledDump> dumps, int mostTrees) {
        this.dumps = List.copyOf(dumps);
        this.settings = TREES.atMost(mostTrees);
    }

    /** From all dumps but those of the fold {@code without}; with -1 from all. */
    Model fit(int without) {
        var examples = dumps.stream()
                .filter(dump -> fold(dump) != without)
                .flatMap(dump -> examples(dump, chain(without, fold(dump))))
                .toList();
        var trees = new GradientBoosting(Examples.of(examples), settings).trainBag(BAG);
        return new Model(chain(without, without), trees);
    }

    private static Stream<Example> examples(LabelledDump dump, List<String> chain) {
        var rows = dump.rows().rows(dump.rows().odds(chain));
        var weights = dump.treeWeights();
        return IntStream.range(0, rows.length)
                .mapToObj(i -> new Example(rows[i], dump.isText()[i] ? 1 : 0, weights[i]));
    }

    /** The fold that a dump's site is in, from 0. */
    static int fold(LabelledDump dump) {
        return FOLDS.of(dump.page().site());
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

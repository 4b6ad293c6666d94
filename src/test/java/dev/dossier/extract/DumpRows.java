package dev.dossier.extract;

import dev.dossier.domain.CaptureContent.TextDump;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What the extractor measures of a dump, opened for those who train its model. */
public final class DumpRows {
    private final List<String> dump;
    private final DumpSheet sheet;
    private final TraitTable traits;

    /** Of the lines of a dump as they were captured. */
    public DumpRows(List<String> dump) {
        this.dump = List.copyOf(dump);
        this.sheet = new DumpSheet(DumpLine.of(dump));
        this.traits = DumpTraits.of(sheet);
    }

    /** The lines that are not blank, stripped. */
    public List<String> texts() {
        return sheet.lines().stream().map(DumpLine::text).toList();
    }

    /** The parts of a page, in order. */
    public static List<String> parts() {
        return Stream.of(DumpPart.values()).map(Enum::name).toList();
    }

    /** Whether part {@code from} can stand directly above part {@code to}. */
    public static boolean canPrecede(int from, int to) {
        return DumpPart.values()[from].canPrecede(DumpPart.values()[to]);
    }

    /** The names of what the chain weighs, {@code trait offset bin}, in the order of their numbers. */
    public static List<String> weighed() {
        var names = new ArrayList<String>();
        for (int offset = -DumpWeights.REACH; offset <= DumpWeights.REACH; offset++) {
            for (var trait : DumpTrait.ALL) {
                for (int bin = 0; bin <= trait.bins() && (offset == 0 || trait.isSeenByNeighbours()); bin++) {
                    names.add(trait + " " + offset + " " + bin);
                }
            }
        }
        return List.copyOf(names);
    }

    /** For each line the numbers of what the chain weighs in it. */
    public int[][] weighedIn() {
        var rows = new int[traits.size()][];
        for (int line = 0; line < rows.length; line++) {
            var row = new ArrayList<Integer>();
            int number = 0;
            for (int offset = -DumpWeights.REACH; offset <= DumpWeights.REACH; offset++) {
                for (var trait : DumpTrait.ALL) {
                    if (offset == 0 || trait.isSeenByNeighbours()) {
                        row.add(number + traits.near(line + offset, trait));
                        number += trait.bins() + 1;
                    }
                }
            }
            rows[line] = row.stream().mapToInt(Integer::intValue).toArray();
        }
        return rows;
    }

    /** The first guess for each line, as the logarithm of the odds for text, with weights as they stand in the resource. */
    public double[] odds(List<String> weights) {
        return new DumpChain(new DumpWeights(weights)).odds(traits);
    }

    /** The names of the features that the trees judge by, in the order of a row. */
    public static List<String> features() {
        return DumpFeatures.NAMES;
    }

    /** A row of features for each line. */
    public double[][] rows(double[] odds) {
        var features = new DumpFeatures(sheet, traits, odds);
        var rows = new double[sheet.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = features.row(i);
        }
        return rows;
    }

    /** The main article's paragraphs, one a line, as the extractor finds them with a model. */
    public String article(List<String> weights, ToDoubleFunction<double[]> trees) {
        var model = new DumpModel(new DumpChain(new DumpWeights(weights)), trees);
        var segmenter = new DumpSegmenter(model, RepeatedLines.NONE);
        var main = new DumpSplitter(segmenter)
                .split(DumpLine.of(new TextDump(dump).lines()))
                .main();
        return String.join("\n", main.paragraphs());
    }
}

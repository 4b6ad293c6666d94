package dev.dossier.extract;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Tells for each line of a dump what part of the page it belongs to. A chain of parts makes a first guess for every line; trees judge
 * each line anew, seeing what was guessed for the whole page; of all sequences in which the parts can follow one another the one is taken
 * for which the judgements speak most (Viterbi 1967).
 */
final class DumpSegmenter {
    private static final DumpPart[] PARTS = DumpPart.values();
    private static final double NEVER = -1e6;
    /** A lost line costs more than a kept one. */
    private static final double FOR_TEXT = 0.2;
    /** No line outvotes all others. */
    private static final double SUREST = 4;
    /** What it costs to begin the text and to end it, and to begin and end a box in it. */
    private static final double COST_OF_TEXT = 1;

    private static final double COST_OF_BOX = 0.2;
    /** A page has a few hundred lines; of a longer dump than this the first guess stands, which takes half the time. */
    private static final int MOST_LINES = 20_000;

    /** Shorter lines begin like the next one by chance. */
    private static final int SHORTEST_CAPTION = 30;

    private final DumpModel model;
    private final RepeatedLines repeated;

    /** Lines of {@code repeated} are never text. */
    DumpSegmenter(RepeatedLines repeated) {
        this(DumpModel.STANDARD, repeated);
    }

    DumpSegmenter(DumpModel model, RepeatedLines repeated) {
        this.model = model;
        this.repeated = repeated;
    }

    /** One part a line. */
    List<DumpPart> segment(List<DumpLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var sheet = new DumpSheet(lines);
        var traits = DumpTraits.of(sheet);
        var guesses = model.chain().odds(traits);
        if (lines.size() > MOST_LINES) {
            return likeliest(sheet, line -> guesses[line]);
        }
        var features = new DumpFeatures(sheet, traits, guesses);
        var parts = likeliest(sheet, line -> judge(features.row(line)));
        // trees know whole pages: of a scrap that is all they have no idea, and the first guess stands
        return parts.stream().anyMatch(DumpPart::isText) ? parts : likeliest(sheet, line -> guesses[line]);
    }

    private double judge(double[] row) {
        var likely = model.trees().applyAsDouble(row);
        return Math.log(likely / (1 - likely));
    }

    /** The sequence of parts for which {@code odds}, the logarithms of those for text, speak most. */
    private List<DumpPart> likeliest(DumpSheet sheet, IntToDoubleFunction odds) {
        var came = new int[sheet.size()][PARTS.length];
        var best = start(scores(sheet, odds, 0));
        for (int i = 1; i < sheet.size(); i++) {
            best = step(best, scores(sheet, odds, i), came[i]);
        }
        best[DumpPart.BOX.ordinal()] = NEVER;
        return trace(best, came);
    }

    private double[] scores(DumpSheet sheet, IntToDoubleFunction odds, int line) {
        var score = score(sheet, odds, line);
        var scores = new double[PARTS.length];
        for (var part : PARTS) {
            scores[part.ordinal()] = part.isText() ? score / 2 : -score / 2;
        }
        return scores;
    }

    private double score(DumpSheet sheet, IntToDoubleFunction odds, int line) {
        if (repeated.has(sheet.text(line)) || isCaption(sheet, line)) {
            return NEVER;
        }
        if (sheet.words(line).isEmpty()) {
            return 0; // a bullet or a rule goes with the lines around it
        }
        return Math.max(-SUREST, Math.min(SUREST, odds.applyAsDouble(line) + FOR_TEXT));
    }

    /** A page prints what its picture shows twice: as the picture's alternative text, and with the credit below it. */
    private static boolean isCaption(DumpSheet sheet, int line) {
        return line > 0 && isCaption(sheet.text(line - 1), sheet.text(line))
                || sheet.has(line + 1) && isCaption(sheet.text(line), sheet.text(line + 1));
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

    private static double[] step(double[] before, double[] scores, int[] came) {
        var best = new double[PARTS.length];
        for (var to : PARTS) {
            var most = Double.NEGATIVE_INFINITY;
            for (var from : PARTS) {
                var value = before[from.ordinal()] - cost(from, to);
                if (value > most) {
                    most = value;
                    came[to.ordinal()] = from.ordinal();
                }
            }
            best[to.ordinal()] = most + scores[to.ordinal()];
        }
        return best;
    }

    private static double cost(DumpPart from, DumpPart to) {
        if (!from.canPrecede(to)) {
            return -NEVER;
        }
        if (from == DumpPart.BOX ^ to == DumpPart.BOX) {
            return COST_OF_BOX;
        }
        return to == DumpPart.OPENING || to == DumpPart.CLOSING ? COST_OF_TEXT : 0;
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

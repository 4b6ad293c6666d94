package dev.dossier.extract;

import java.util.HashMap;
import java.util.Map;

/** Measures of a line of a dump that show once a first guess is known for all lines: how much text stands around, before and behind it. */
final class GuessedPage {
    private static final int HEAVIEST = 400;
    /** A line without words weighs this, so that rows of empty ones count. */
    private static final int LEAST_WEIGHT = 15;
    /** Lines that are rather text than not say what words the article has. */
    private static final double LIKELY = 0.3;
    /** Words that more of the text has than this join it, and tell nothing. */
    private static final double COMMON = 0.35;

    private static final double SURE = 1;
    private static final int FARTHEST = 40;
    private static final double BEYOND = -9;

    private final DumpSheet sheet;
    private final double[] odds;
    private final int count;
    private final double[] likely;
    private final double[] weight;
    /** Sums over the lines before: of weights, of weights times likelihoods, and of likelihoods. */
    private final double[] mass;

    private final double[] text;
    private final double[] lines;
    private final Map<String, Double> holders = new HashMap<>();
    private double holding;
    private int start;
    private int end;

    GuessedPage(DumpSheet sheet, double[] odds) {
        this.sheet = sheet;
        this.odds = odds.clone();
        this.count = odds.length;
        this.likely = new double[count];
        this.weight = new double[count];
        this.mass = new double[count + 1];
        this.text = new double[count + 1];
        this.lines = new double[count + 1];
        sum();
        stretch();
        words();
    }

    private void sum() {
        for (int i = 0; i < count; i++) {
            likely[i] = 1 / (1 + Math.exp(-odds[i]));
            weight[i] = Math.min(HEAVIEST, sheet.width(i));
            mass[i + 1] = mass[i] + weight[i];
            text[i + 1] = text[i] + weight[i] * likely[i];
            lines[i + 1] = lines[i] + likely[i];
        }
    }

    /** The stretch in which text outweighs the rest most. */
    private void stretch() {
        double best = 0;
        double sum = 0;
        int from = 0;
        for (int i = 0; i < count; i++) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += (likely[i] - 0.5) * (weight[i] + LEAST_WEIGHT);
            if (sum > best) {
                best = sum;
                start = from;
                end = i + 1;
            }
        }
    }

    private void words() {
        for (int i = 0; i < count; i++) {
            if (likely[i] > LIKELY) {
                for (var word : sheet.distinct(i)) {
                    holders.merge(word, likely[i], Double::sum);
                }
                holding += likely[i];
            }
        }
    }

    void add(FeatureRow row, int line) {
        for (int off = -4; off <= 4; off++) {
            var at = line + off;
            row.add("guess", off, at < 0 || at >= count ? BEYOND : odds[at]);
        }
        around(row, line, 3);
        around(row, line, 8);
        around(row, line, 20);
        sides(row, line, 5);
        sides(row, line, 15);
        page(row, line);
        words(row, line);
    }

    private void around(FeatureRow row, int line, int reach) {
        var from = Math.max(0, line - reach);
        var to = Math.min(count, line + reach + 1);
        var others = text[to] - text[from] - weight[line] * likely[line];
        row.add("text-around", reach, others / (mass[to] - mass[from] - weight[line] + 10));
        row.add("lines-around", reach, (lines[to] - lines[from] - likely[line]) / Math.max(1, to - from - 1));
    }

    private void sides(FeatureRow row, int line, int reach) {
        var from = Math.max(0, line - reach);
        var to = Math.min(count, line + reach + 1);
        row.add("text-above", reach, (text[line] - text[from]) / (mass[line] - mass[from] + 10));
        row.add("text-below", reach, (text[to] - text[line + 1]) / (mass[to] - mass[line + 1] + 10));
    }

    private void page(FeatureRow row, int line) {
        var all = text[count];
        var mean = all / Math.max(0.5, lines[count]);
        row.add("share-above", text[line] / (all + 1));
        row.add("share-below", (all - text[line + 1]) / (all + 1));
        row.add("page-text", all);
        row.add("stretch-share", (text[end] - text[start]) / (all + 1));
        row.add("mean-width", mean);
        row.add("against-mean", weight[line] / (mean + 1));
        row.add("off-stretch", line < start ? line - start : line >= end ? line - end + 1 : 0);
        row.add("in-stretch", line >= start && line < end ? Math.min(line - start, end - 1 - line) : -1);
        row.add("sure-above", distance(line, -1));
        row.add("sure-below", distance(line, 1));
    }

    /** Lines between this one and the next that is surely text. */
    private int distance(int line, int step) {
        int off = 0;
        for (int i = line + step; i >= 0 && i < count && odds[i] < SURE && off < FARTHEST; i += step) {
            off++;
        }
        return off;
    }

    private void words(FeatureRow row, int line) {
        int content = 0;
        int shared = 0;
        var own = likely[line] > LIKELY ? likely[line] : 0;
        for (var word : sheet.distinct(line)) {
            var others = holders.getOrDefault(word, 0.0) - own;
            if (others < COMMON * holding || holding < 3) {
                content++;
                shared += others > 0.5 ? 1 : 0;
            }
        }
        row.add("words-of-text", content == 0 ? -1 : (double) shared / content);
        row.add("content-words", content);
    }
}

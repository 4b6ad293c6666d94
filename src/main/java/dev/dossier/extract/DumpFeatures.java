package dev.dossier.extract;

import java.util.List;

/** What is measured of each line of a dump once a first guess is known for all of them, as a row of numbers. */
final class DumpFeatures {
    private static final int REACH = 2;
    private static final double BEYOND = -1;
    /** The traits that tell something about the lines around as well. */
    private static final List<DumpTrait> OF_NEIGHBOURS = List.of(
            DumpTrait.WIDTH,
            DumpTrait.ENDING,
            DumpTrait.SENTENCES,
            DumpTrait.DIGITS,
            DumpTrait.CHROME,
            DumpTrait.FIELD,
            DumpTrait.CUE,
            DumpTrait.COMMON_WORDS,
            DumpTrait.COPIES,
            DumpTrait.TWIN,
            DumpTrait.PARAGRAPHS,
            DumpTrait.COHERENCE,
            DumpTrait.TITLE,
            DumpTrait.KIND,
            DumpTrait.START,
            DumpTrait.CAPITALS);

    /** The names of a row's features, in order. */
    static final List<String> NAMES = names();

    private final DumpSheet sheet;
    private final TraitTable traits;
    private final LineLooks looks;
    private final GuessedPage page;

    /** With the first guess for each line, as the logarithm of the odds for text. */
    DumpFeatures(DumpSheet sheet, TraitTable traits, double[] odds) {
        this.sheet = sheet;
        this.traits = traits;
        this.looks = new LineLooks(sheet);
        this.page = new GuessedPage(sheet, odds);
    }

    private static List<String> names() {
        var sheet = new DumpSheet(List.of(new DumpLine("a", false)));
        var row = new FeatureRow(true);
        new DumpFeatures(sheet, DumpTraits.of(sheet), new double[1]).add(row, 0);
        return row.names();
    }

    double[] row(int line) {
        var row = new FeatureRow(false);
        add(row, line);
        return row.values();
    }

    private void add(FeatureRow row, int line) {
        traits(row, line);
        widths(row, line);
        around(row, line);
        looks.add(row, line);
        page.add(row, line);
    }

    private void traits(FeatureRow row, int line) {
        for (var trait : DumpTrait.ALL) {
            if (trait.isSingle()) {
                row.add(trait.name(), traits.get(line, trait));
            }
        }
        for (int off = -REACH; off <= REACH; off++) {
            for (var trait : OF_NEIGHBOURS) {
                if (off != 0) {
                    row.add(trait.name(), off, traits.has(line + off) ? traits.get(line + off, trait) : BEYOND);
                }
            }
        }
    }

    private void widths(FeatureRow row, int line) {
        double unlike = 0;
        for (int off = -REACH - 1; off <= REACH + 1; off++) {
            unlike += Math.abs(width(line + off) - width(line));
            if (Math.abs(off) <= REACH) {
                row.add("width", off, width(line + off));
            }
        }
        row.add("unlike-widths", unlike);
        row.add("gap-before", sheet.line(line).afterGap());
        row.add("gap-behind", sheet.has(line + 1) && sheet.line(line + 1).afterGap());
    }

    private double width(int line) {
        return sheet.has(line) ? Math.log1p(sheet.width(line)) : BEYOND;
    }

    private void around(FeatureRow row, int line) {
        around(row, line, DumpTrait.CUE, "CUE-around");
        around(row, line, DumpTrait.CHROME, "CHROME-around");
        around(row, line, DumpTrait.FIELD, "FIELD-around");
    }

    private void around(FeatureRow row, int line, DumpTrait trait, String name) {
        row.add(name, 3, around(line, 3, trait));
        row.add(name, 8, around(line, 8, trait));
    }

    private int around(int line, int reach, DumpTrait trait) {
        int found = 0;
        for (int i = Math.max(0, line - reach); i < Math.min(sheet.size(), line + reach + 1); i++) {
            found += i != line && traits.get(i, trait) > 0 ? 1 : 0;
        }
        return found;
    }
}

package dev.dossier.extract;

import java.util.stream.IntStream;

/** The traits that a line of a dump has by the lines around it: runs of short lines, how much text stands near, how far the last is. */
final class RunTraits {
    private final DumpSheet sheet;
    private final TraitTable traits;
    private final int count;

    RunTraits(DumpSheet sheet, TraitTable traits) {
        this.sheet = sheet;
        this.traits = traits;
        this.count = sheet.size();
    }

    void fill() {
        runs();
        densities();
        since();
        until();
    }

    private void runs() {
        for (int i = 0; i < count; ) {
            int end = i + 1;
            while (end < count && sheet.isParagraph(end) == sheet.isParagraph(i)) {
                end++;
            }
            var width = runWidth(i, end);
            for (int k = i; k < end; k++) {
                run(k, i, end, width);
            }
            i = end;
        }
    }

    private void run(int line, int start, int end, int width) {
        var isText = sheet.isParagraph(line);
        traits.set(line, DumpTrait.RUN, isText ? 0 : 1 + DumpShape.bin(end - start, 1, 2, 4, 8, 16));
        traits.set(line, DumpTrait.RUN_WIDTH, isText ? 0 : width);
        traits.set(line, DumpTrait.LEAD, isText ? 0 : lead(start));
        traits.set(line, DumpTrait.PARAGRAPHS, isText ? 1 + DumpShape.bin(end - start, 1, 2, 5) : 0);
    }

    private int runWidth(int from, int to) {
        var mean = IntStream.range(from, to).map(sheet::width).average().orElse(0);
        return 1 + DumpShape.bin(mean, 12, 20, 35, 60, 100);
    }

    private int lead(int first) {
        if (sheet.text(first).endsWith(":")) {
            return 2;
        }
        return first > 0 && sheet.text(first - 1).endsWith(":") ? 1 : 0;
    }

    private void densities() {
        var fields = new long[count + 1];
        var text = new long[count + 1];
        for (int i = 0; i < count; i++) {
            fields[i + 1] = fields[i] + (traits.isField(i) ? 1 : 0);
            text[i + 1] = text[i] + (sheet.isParagraph(i) ? Math.min(sheet.width(i), 400) : 0);
        }
        for (int i = 0; i < count; i++) {
            var around = fields[Math.min(count, i + 11)] - fields[Math.max(0, i - 10)];
            traits.set(i, DumpTrait.FIELD_DENSITY, DumpShape.bin(around, 0, 1, 2, 4));
            traits.set(i, DumpTrait.NEAR_DENSITY, density(text, i, 3));
            traits.set(i, DumpTrait.WIDE_DENSITY, density(text, i, 10));
            traits.set(i, DumpTrait.ABOVE, above(text[i], text[count]));
        }
    }

    private int density(long[] text, int i, int reach) {
        var from = Math.max(0, i - reach);
        var to = Math.min(count, i + reach + 1);
        return DumpShape.bin((double) (text[to] - text[from]) / (to - from), 0, 20, 60, 120, 220);
    }

    private static int above(long above, long all) {
        return above == 0 ? 0 : above == all ? 7 : 1 + DumpShape.bin(100.0 * above / all, 5, 25, 50, 75, 95);
    }

    private void since() {
        int text = count;
        int field = count;
        for (int i = 0; i < count; i++) {
            traits.set(i, DumpTrait.SINCE, DumpShape.bin(text, 0, 1, 2, 4, 8, 16));
            text = sheet.isParagraph(i) ? 0 : text + 1;
            traits.set(i, DumpTrait.SINCE_FIELD, field == count ? 6 : DumpShape.bin(field, 0, 1, 3, 8, 20));
            field = traits.isField(i) ? 0 : Math.min(count - 1, field + 1);
        }
    }

    private void until() {
        int text = count;
        for (int i = count - 1; i >= 0; i--) {
            traits.set(i, DumpTrait.UNTIL, DumpShape.bin(text, 0, 1, 2, 4, 8, 16));
            text = sheet.isParagraph(i) ? 0 : text + 1;
        }
    }
}

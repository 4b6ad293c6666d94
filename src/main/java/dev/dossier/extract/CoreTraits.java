package dev.dossier.extract;

/** The traits that a line of a dump has by where it stands against the densest stretch of the page, and against the heads of articles. */
final class CoreTraits {
    /** A stretch of text ends where so many lines follow without a paragraph. */
    private static final int STRETCH_BREAK = 5;

    private final DumpSheet sheet;
    private final TraitTable traits;
    private final int count;

    CoreTraits(DumpSheet sheet, TraitTable traits) {
        this.sheet = sheet;
        this.traits = traits;
        this.count = sheet.size();
    }

    void fill() {
        stretches();
        core();
        heads();
    }

    private void stretches() {
        var number = new int[count];
        var mass = new long[count + 1];
        int current = 0;
        int gap = 0;
        for (int i = 0; i < count; i++) {
            gap = sheet.isParagraph(i) ? 0 : gap + 1;
            current += gap == STRETCH_BREAK ? 1 : 0;
            number[i] = current;
            mass[current] += sheet.isParagraph(i) ? sheet.width(i) : 0;
        }
        int heaviest = 0;
        for (int k = 1; k <= current; k++) {
            heaviest = mass[k] > mass[heaviest] ? k : heaviest;
        }
        for (int i = 0; i < count; i++) {
            var share = DumpShape.bin(100.0 * mass[number[i]] / Math.max(1, mass[heaviest]), 3, 10, 30, 60, 99);
            traits.set(i, DumpTrait.STRETCH, number[i] <= heaviest ? share : 6 + share);
        }
    }

    private void core() {
        var core = sheet.core();
        int passed = 0;
        for (int i = 0; i < count; i++) {
            passed += i >= core.start() && sheet.line(i).isEndOfArticle() ? 1 : 0;
            traits.set(i, DumpTrait.PASSED, passed);
            var isAfter = i >= core.end();
            var off = isAfter ? i - core.end() + 1 : core.start() - i;
            var inside = i - core.start() < 3 ? 1 : 0;
            traits.set(
                    i, DumpTrait.CORE, !isAfter && off <= 0 ? inside : (isAfter ? 5 : 2) + DumpShape.bin(off, 3, 10));
        }
    }

    private void heads() {
        var heads = sheet.heads();
        var isHeadOfMain =
                !heads.isEmpty() && heads.get(0).start() <= sheet.core().start();
        for (int i = 0, next = 0, current = -1; i < count; i++) {
            if (next < heads.size() && heads.get(next).start() == i) {
                current = next++;
            }
            var rank = isHeadOfMain ? current : current + 1;
            var isInside = current >= 0 && i < heads.get(current).end();
            traits.set(i, DumpTrait.HEADS, heads.isEmpty() ? 0 : head(rank, isInside));
        }
    }

    private static int head(int rank, boolean isInside) {
        if (rank < 0) {
            return 1;
        }
        if (rank == 0) {
            return isInside ? 2 : 3;
        }
        return isInside ? 4 : rank == 1 ? 5 : 6;
    }
}

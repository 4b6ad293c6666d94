package dev.dossier.extract;

/** The traits of all lines of a dump: one row a line, one column a {@link DumpTrait}. */
final class TraitTable {
    private final int[][] rows;

    TraitTable(int lines) {
        this.rows = new int[lines][DumpTrait.ALL.size()];
    }

    int size() {
        return rows.length;
    }

    boolean has(int line) {
        return line >= 0 && line < rows.length;
    }

    int[] row(int line) {
        return rows[line];
    }

    int get(int line, DumpTrait trait) {
        return rows[line][trait.ordinal()];
    }

    /** The bin of a neighbour; the one behind the last for a line beyond the ends of the page. */
    int near(int line, DumpTrait trait) {
        return has(line) ? get(line, trait) : trait.bins();
    }

    void set(int line, DumpTrait trait, int bin) {
        rows[line][trait.ordinal()] = Math.min(bin, trait.bins() - 1);
    }

    /** A date, a time or a byline, but no rights line. */
    boolean isField(int line) {
        var field = get(line, DumpTrait.FIELD);
        return field != 0 && field != 4;
    }
}

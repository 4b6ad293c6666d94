package dev.dossier.page;

import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the cells in the text of a table's row: {@code Name | Price} holds {@code Name} and {@code Price}. */
final class RowCells {
    private RowCells() {}

    /** The cells in order; an empty one has an empty span. */
    static List<Span> find(String row) {
        var cells = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i < row.length(); i++) {
            if (isBar(row, i)) {
                cells.add(new Span(start, Math.max(start, i - 1)));
                start = Math.min(i + 2, row.length());
            }
        }
        cells.add(new Span(start, row.length()));
        return cells;
    }

    private static boolean isBar(String row, int i) {
        return row.charAt(i) == '|'
                && (i == 0 || row.charAt(i - 1) == ' ')
                && (i + 1 == row.length() || row.charAt(i + 1) == ' ');
    }
}

package dev.dossier.page;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a table as RFC 4180 has it: a head, lines that end in CRLF, and quotation marks where a cell needs them. */
final class CsvText {
    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder();
    private final int columns;

    CsvText(List<String> head) {
        columns = head.size();
        add(head);
    }

    /** @param cells as many as the head has; an empty one for what is not known */
    void add(List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
        }
        out.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .append(END);
    }

    private static String cell(String value) {
        var isPlain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    String text() {
        return out.toString();
    }
}

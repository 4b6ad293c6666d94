package dev.dossier.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes a table of data as Markdown; its first row is the head. */
final class MarkdownTable {
    private MarkdownTable() {}

    /** Rows are made equally long, since a cell beyond the head's last is not read. */
    static String write(Element table) {
        var rows = table.select("tr").stream()
                .filter(Element::hasText)
                .map(MarkdownTable::cells)
                .toList();
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        var lines = rows.stream()
                .map(cells -> "| " + String.join(" | ", cells) + " |" + "  |".repeat(width - cells.size()))
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, "|" + " --- |".repeat(width));
        return String.join("\n", lines);
    }

    /** A cell over several columns stands in the first of them. */
    private static List<String> cells(Element row) {
        var cells = new ArrayList<String>();
        for (var cell : row.children()) {
            cells.add(cell(cell));
            var span = cell.attr("colspan").strip();
            int columns = span.matches("\\d{1,2}") ? Integer.parseInt(span) : 1;
            cells.addAll(Collections.nCopies(Math.max(0, columns - 1), ""));
        }
        return cells;
    }

    private static String cell(Element cell) {
        var inline = new InlineMarkdown();
        cell.childNodes().forEach(inline::add);
        return inline.markdown().replace("|", "\\|");
    }
}

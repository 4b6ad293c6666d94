package dev.dossier.extract;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes a table of data as Markdown; its first row is the head. */
final class MarkdownTable {
    private MarkdownTable() {}

    static String write(Element table) {
        var rows = table.select("tr");
        var lines = rows.stream()
                .map(row ->
                        row.children().stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, "|" + " --- |".repeat(Math.max(1, rows.get(0).childrenSize())));
        return String.join("\n", lines);
    }

    private static String cell(Element cell) {
        var inline = new InlineMarkdown();
        cell.childNodes().forEach(inline::add);
        return inline.markdown().replace("|", "\\|");
    }
}

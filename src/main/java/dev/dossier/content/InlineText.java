package dev.dossier.content;

import com.vladsch.flexmark.util.ast.Node;
import dev.dossier.domain.Style;
import java.util.List;

/**
 * The plain text of one block.
 *
 * @param captions the alternative texts of the images in it
 */
record InlineText(String text, List<Style> styles, List<String> captions) {
    InlineText {
        styles = List.copyOf(styles);
        captions = List.copyOf(captions);
    }

    static InlineText plain(String text) {
        return new InlineText(text, List.of(), List.of());
    }

    static InlineText of(Node block) {
        var collector = new InlineCollector();
        collector.children(block);
        return collector.result();
    }

    /** The cells of a table's row, joined by {@code " | "}; a row of empty cells has no text. */
    static InlineText ofCells(Node row) {
        var collector = new InlineCollector();
        for (var cell : row.getChildren()) {
            if (cell.getPrevious() != null) {
                collector.separator(" | ");
            }
            collector.children(cell);
        }
        var result = collector.result();
        return result.text().matches("[ |]*") ? new InlineText("", List.of(), result.captions()) : result;
    }
}

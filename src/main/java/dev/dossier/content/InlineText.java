package dev.dossier.content;

import com.vladsch.flexmark.util.ast.Node;
import dev.dossier.domain.Span;
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

    /** The same text with words before it. */
    InlineText after(String words) {
        return new InlineText(
                words + text, styles.stream().map(s -> moved(s, words.length())).toList(), captions);
    }

    private static Style moved(Style style, int by) {
        var span = style.span();
        return new Style(style.kind(), new Span(span.start() + by, span.end() + by), style.target());
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
            collector.cell(cell);
        }
        var result = collector.result();
        return result.text().matches("[ |]*") ? new InlineText("", List.of(), result.captions()) : result;
    }
}

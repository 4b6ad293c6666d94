package dev.dossier.content;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import dev.dossier.domain.Block;
import dev.dossier.domain.Block.Kind;
import dev.dossier.domain.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Walks a parsed text and numbers its blocks. */
final class BlockCollector {
    private static final int HIGHEST_HEADING = 2;

    private final List<Block> blocks = new ArrayList<>();

    Body body() {
        return new Body(blocks);
    }

    void collect(Node document) {
        children(document, Kind.PARAGRAPH, 0);
    }

    /** @param kind what a paragraph is here; {@code depth} how many lists it stands in */
    private void children(Node parent, Kind kind, int depth) {
        for (var node : parent.getChildren()) {
            block(node, kind, depth);
        }
    }

    private void block(Node node, Kind kind, int depth) {
        if (node instanceof Paragraph) {
            add(kind, kind == Kind.PARAGRAPH ? depth : 0, InlineText.of(node));
        } else if (node instanceof Heading heading) {
            add(Kind.HEADING, Math.max(heading.getLevel(), HIGHEST_HEADING), InlineText.of(node));
        } else if (node instanceof BlockQuote) {
            children(node, Kind.QUOTATION, depth);
        } else if (node instanceof ListBlock) {
            children(node, kind, depth + 1);
        } else if (node instanceof ListItem item) {
            item(item, kind, depth);
        } else if (node instanceof TableRow) {
            add(Kind.TABLE_ROW, node.getParent() instanceof TableHead ? 1 : 0, InlineText.ofCells(node));
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            code((ContentNode) node);
        } else if (node instanceof HtmlBlockBase) {
            HtmlText.paragraphs(node.getChars().toString()).forEach(text -> add(kind, 0, InlineText.plain(text)));
        } else if (!(node instanceof TableSeparator)) {
            children(node, kind, depth);
        }
    }

    private void item(ListItem item, Kind outer, int depth) {
        var first = item.getFirstChild();
        for (var node : item.getChildren()) {
            if (node == first && node instanceof Paragraph) {
                firstParagraph(item, InlineText.of(node), outer, depth);
            } else {
                block(node, outer, depth);
            }
        }
    }

    private void firstParagraph(ListItem item, InlineText text, Kind outer, int depth) {
        if (item.getParent() instanceof OrderedList list && list.getStartNumber() != 1) {
            add(outer, 0, text.after(item.getOpeningMarker() + " "));
        } else {
            add(item instanceof OrderedListItem ? Kind.ORDERED_ITEM : Kind.LIST_ITEM, depth, text);
        }
    }

    private void code(ContentNode node) {
        var lines = node.getContentLines().stream().map(line -> line.trimEOL().toString());
        add(
                Kind.CODE,
                0,
                InlineText.plain(lines.collect(Collectors.joining("\n")).stripTrailing()));
    }

    private void add(Kind kind, int level, InlineText inline) {
        if (!inline.text().isBlank()) {
            blocks.add(new Block(blocks.size() + 1, kind, level, inline.text(), inline.styles()));
        }
        for (var caption : inline.captions()) {
            blocks.add(new Block(blocks.size() + 1, Kind.CAPTION, 0, caption, List.of()));
        }
    }
}

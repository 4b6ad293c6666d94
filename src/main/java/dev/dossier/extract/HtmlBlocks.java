package dev.dossier.extract;

import dev.dossier.extract.HtmlBlock.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes the HTML below an element apart into blocks, in order. Text between blocks is a paragraph; a line break ends one where a
 * sentence ends, two line breaks always do. The parser keeps a page from being deeper than 512 elements, so that recursion is safe.
 */
final class HtmlBlocks {
    private static final Set<String> BREAKING = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "form",
            "fieldset",
            "address",
            "center",
            "body",
            "details",
            "summary",
            "hgroup",
            "caption",
            "dialog",
            "option");
    private static final Set<String> LAID_OUT =
            Set.of("table", "p", "div", "br", "h1", "h2", "h3", "h4", "ul", "ol", "article", "section", "blockquote");
    /** What typesetters of old portals put before a paragraph. */
    private static final String INDENT = "\u3000\u3000";

    private static final String INDENT_OF_BLANKS = "\u00A0\u00A0";

    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final boolean blankLinesBreak;
    private final ElementNames names = new ElementNames();
    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> layouts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();
    private final Map<Element, Integer> lastNumbers = new IdentityHashMap<>();
    private final Set<Element> begunItems = Collections.newSetFromMap(new IdentityHashMap<>());
    private OpenBlock open = new OpenBlock();
    private Surroundings around = Surroundings.NONE;
    private int quoteDepth;
    private int listDepth;

    private HtmlBlocks(boolean blankLinesBreak) {
        this.blankLinesBreak = blankLinesBreak;
    }

    /** The blocks of a page's part. */
    static List<HtmlBlock> of(Element root) {
        return collect(root, false);
    }

    /** The blocks of a text out of a content management system, where a blank line between tags ends a paragraph, too. */
    static List<HtmlBlock> ofEditorText(Element root) {
        return collect(root, true);
    }

    private static List<HtmlBlock> collect(Element root, boolean blankLinesBreak) {
        var collector = new HtmlBlocks(blankLinesBreak);
        collector.markHolders(root);
        collector.markLayouts(root);
        collector.around = Surroundings.of(root, Surroundings.NONE, collector.names);
        collector.children(root);
        return List.copyOf(collector.blocks);
    }

    /** Inline elements that hold blocks are blocks themselves. */
    private void markHolders(Element root) {
        root.stream().filter(element -> BREAKING.contains(element.normalName())).forEach(element -> {
            for (var parent = element.parent();
                    parent != null && !BREAKING.contains(parent.normalName()) && holders.add(parent); ) {
                parent = parent.parent();
            }
        });
    }

    /** Tables with blocks in their cells are there for the layout. */
    private void markLayouts(Element root) {
        if (root.selectFirst("table") == null) {
            return;
        }
        root.stream().filter(element -> LAID_OUT.contains(element.normalName())).forEach(element -> {
            var parent = element.parent();
            while (parent != null && !parent.normalName().equals("table")) {
                parent = parent.parent();
            }
            if (parent != null) {
                layouts.add(parent);
            }
        });
    }

    private void children(Element element) {
        for (var node : element.childNodes()) {
            visit(element, node);
        }
        close(element);
    }

    private void visit(Element parent, Node node) {
        if (node instanceof Element element) {
            visitElement(parent, element);
        } else if (node instanceof TextNode text
                && blankLinesBreak
                && text.getWholeText().matches("(?s).*\\n\\s*\\n.*")) {
            for (var piece : text.getWholeText().split("(?<=\\n)\\s*\\n")) {
                open.add(new TextNode(piece));
                if (!text.getWholeText().endsWith(piece) || piece.isBlank()) {
                    close(parent);
                }
            }
        } else if (node instanceof TextNode) {
            open.add(node);
        }
    }

    private void visitElement(Element parent, Element element) {
        var name = element.normalName();
        if (OpenBlock.DROPPED.contains(name)) {
            return;
        }
        if (BREAKING.contains(name) || holders.contains(element)) {
            close(parent);
            block(element);
        } else if (name.equals("br") && endsBlock(element)) {
            close(parent);
        } else {
            open.add(element);
        }
    }

    private boolean endsBlock(Element br) {
        var before = br.previousSibling();
        while (before instanceof TextNode text && isBlank(text)) {
            before = before.previousSibling();
        }
        return before instanceof Element element && element.normalName().equals("br")
                || open.isClosed()
                || br.nextSibling() instanceof TextNode text && isIndented(text);
    }

    private static boolean isBlank(TextNode text) {
        return text.getWholeText().chars().allMatch(c -> OpenBlock.isBlank((char) c));
    }

    private static boolean isIndented(TextNode text) {
        var words = text.getWholeText().replaceFirst("^[ \\t\\r\\n]+", "");
        return words.startsWith(INDENT) || words.startsWith(INDENT_OF_BLANKS);
    }

    private void block(Element element) {
        var outside = around;
        around = Surroundings.of(element, outside, names);
        switch (element.normalName()) {
            case "ul", "ol" -> {
                listDepth++;
                children(element);
                listDepth--;
            }
            case "blockquote" -> {
                quoteDepth++;
                children(element);
                quoteDepth--;
            }
            case "li" -> {
                numbers.put(element, lastNumbers.merge(around(element), 1, Integer::sum));
                children(element);
            }
            case "table" -> table(element);
            case "pre" -> whole(Kind.CODE, element);
            default -> children(element);
        }
        around = outside;
    }

    private static Element around(Element element) {
        var parent = element.parent();
        return parent == null ? element : parent;
    }

    /** Ends the block that is open, as the kind that its element says. */
    private void close(Element element) {
        var inline = open;
        open = new OpenBlock();
        if (!inline.isEmpty()) {
            var kind = kind(element);
            blocks.add(inline.close(kind, element, around, prefix(kind, element)));
        }
    }

    private void whole(Kind kind, Element element) {
        var inside = new OpenBlock();
        for (var child : element.childNodes()) {
            inside.add(child);
        }
        if (!inside.isEmpty()) {
            blocks.add(inside.close(kind, element, around, ""));
        }
    }

    private Kind kind(Element element) {
        if (element.normalName().matches("h[1-6]")) {
            return Kind.HEADING;
        }
        if (around.isIn("figcaption")) {
            return Kind.CAPTION;
        }
        return listDepth > 0 ? Kind.LIST_ITEM : quoteDepth > 0 ? Kind.QUOTATION : Kind.PARAGRAPH;
    }

    private String prefix(Kind kind, Element element) {
        return switch (kind) {
            case HEADING -> "#".repeat(Math.max(2, element.normalName().charAt(1) - '0')) + " ";
            case LIST_ITEM -> itemPrefix(element);
            case QUOTATION -> "> ";
            default -> "";
        };
    }

    /** Further paragraphs of an item are indented as its words are, and have no mark. */
    private String itemPrefix(Element element) {
        var item = element.closest("li");
        var mark = isOrdered(element) ? number(element) + ". " : "- ";
        var isFirst = item == null || begunItems.add(item);
        return ListIndent.STEP.repeat(listDepth - 1) + (isFirst ? mark : ListIndent.STEP);
    }

    private static boolean isOrdered(Element element) {
        var list = element.closest("ul, ol");
        return list != null && list.normalName().equals("ol");
    }

    private int number(Element element) {
        var item = element.closest("li");
        return item == null ? 1 : numbers.getOrDefault(item, 1);
    }

    /** A table that only lays out the page is taken apart; one with data is a block. */
    private void table(Element table) {
        var isLayout = layouts.contains(table) || !hasRowOfTwo(table);
        if (isLayout) {
            children(table);
        } else {
            tableOfData(table);
        }
    }

    private static boolean hasRowOfTwo(Element table) {
        return table.stream().anyMatch(row -> row.normalName().equals("tr") && row.childrenSize() >= 2);
    }

    private void tableOfData(Element table) {
        var inside = new OpenBlock();
        for (var cell : table.select("th, td")) {
            inside.add(cell);
            inside.add(new TextNode(" "));
        }
        if (!inside.isEmpty()) {
            blocks.add(inside.close(Kind.TABLE, table, around, ""));
        }
    }
}

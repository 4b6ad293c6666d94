package dev.dossier.extract;

import dev.dossier.extract.HtmlBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes the HTML below an element apart into blocks, in order. Text between blocks is a paragraph; two line breaks end one. */
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
            "summary");

    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final boolean blankLinesBreak;
    private InlineMarkdown open = new InlineMarkdown();
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
        collector.children(root);
        return List.copyOf(collector.blocks);
    }

    private void children(Element element) {
        for (var node : element.childNodes()) {
            visit(element, node);
        }
        close(element);
    }

    private void visit(Element parent, Node node) {
        if (node instanceof Element element && (BREAKING.contains(element.normalName()) || holdsBlocks(element))) {
            close(parent);
            block(element);
        } else if (node instanceof Element element && element.normalName().equals("br") && isSecondBreak(element)) {
            close(parent);
        } else if (node instanceof TextNode text
                && blankLinesBreak
                && text.getWholeText().matches("(?s).*\\n\\s*\\n.*")) {
            for (var piece : text.getWholeText().split("(?<=\\n)\\s*\\n")) {
                open.add(new TextNode(piece));
                if (!text.getWholeText().endsWith(piece) || piece.isBlank()) {
                    close(parent);
                }
            }
        } else {
            open.add(node);
        }
    }

    private static boolean holdsBlocks(Element inline) {
        for (var child = inline.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (BREAKING.contains(child.normalName()) || holdsBlocks(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSecondBreak(Element br) {
        var before = br.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before instanceof Element element && element.normalName().equals("br");
    }

    private void block(Element element) {
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
            case "table" -> table(element);
            case "pre" -> add(Kind.CODE, element, "```\n" + element.wholeText().strip() + "\n```", element.text(), 0);
            default -> children(element);
        }
    }

    /** Ends the block that is open, as the kind that its element says. */
    private void close(Element element) {
        var inline = open;
        open = new InlineMarkdown();
        if (!inline.isEmpty()) {
            var kind = kind(element);
            add(kind, element, prefix(kind, element) + inline.markdown(), inline.text(), inline.linked());
        }
    }

    private void add(Kind kind, Element element, String markdown, String text, double linked) {
        if (!text.isBlank()) {
            blocks.add(new HtmlBlock(kind, element, markdown, text, linked));
        }
    }

    private Kind kind(Element element) {
        var name = element.normalName();
        if (name.matches("h[1-6]")) {
            return Kind.HEADING;
        }
        if (element.closest("figcaption") != null) {
            return Kind.CAPTION;
        }
        return listDepth > 0 ? Kind.LIST_ITEM : quoteDepth > 0 ? Kind.QUOTATION : Kind.PARAGRAPH;
    }

    private String prefix(Kind kind, Element element) {
        return switch (kind) {
            case HEADING -> "#".repeat(Math.max(2, element.normalName().charAt(1) - '0')) + " ";
            case LIST_ITEM -> "  ".repeat(listDepth - 1) + (isOrdered(element) ? number(element) + ". " : "- ");
            case QUOTATION -> "> ";
            default -> "";
        };
    }

    private static boolean isOrdered(Element element) {
        var list = element.closest("ul, ol");
        return list != null && list.normalName().equals("ol");
    }

    private static int number(Element element) {
        var item = element.closest("li");
        return item == null
                ? 1
                : (int) item.previousElementSiblings().stream()
                                .filter(e -> e.normalName().equals("li"))
                                .count()
                        + 1;
    }

    /** A table that only lays out the page is taken apart; one with data is a block. */
    private void table(Element table) {
        var rows = table.select("tr");
        var isLayout =
                !table.select("table table, p, div").isEmpty() || rows.stream().allMatch(row -> row.childrenSize() < 2);
        if (isLayout) {
            children(table);
            return;
        }
        var lines = rows.stream()
                .map(row ->
                        row.children().stream().map(HtmlBlocks::cell).collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, "|" + " --- |".repeat(rows.get(0).childrenSize()));
        add(Kind.TABLE, table, String.join("\n", lines), table.text(), 0);
    }

    private static String cell(Element cell) {
        var inline = new InlineMarkdown();
        cell.childNodes().forEach(inline::add);
        return inline.markdown().replace("|", "\\|");
    }
}

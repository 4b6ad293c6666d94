package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The lines of a page as readers see them, in order: text between block elements and line breaks. */
final class PageLines {
    /**
     * One line.
     *
     * @param element the block that holds it
     */
    record Line(String text, Element element) {}

    private static final Set<String> UNSEEN = Set.of(
            "nav", "script", "style", "noscript", "template", "svg", "select", "option", "textarea", "iframe", "head");
    private static final Set<String> BREAKING = Set.of("td", "th", "time");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009]+");
    private static final int DEEPEST = 300;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private PageLines() {}

    /** All lines below {@code root}. */
    static List<Line> of(Element root) {
        var lines = new PageLines();
        lines.visit(root, root, 0);
        lines.close(root);
        return List.copyOf(lines.lines);
    }

    private void visit(Element element, Element block, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                open.append(text.getWholeText());
            } else if (node instanceof Element child && child.normalName().equals("br")) {
                close(block);
            } else if (node instanceof Element child && !UNSEEN.contains(child.normalName())) {
                var isBlock = child.isBlock() || BREAKING.contains(child.normalName());
                if (isBlock) {
                    close(block);
                }
                visit(child, isBlock ? child : block, depth + 1);
                if (isBlock) {
                    close(child);
                }
            }
        }
    }

    private void close(Element block) {
        var text = SPACES.matcher(open).replaceAll(" ").strip();
        open.setLength(0);
        if (!text.isEmpty()) {
            lines.add(new Line(text, block));
        }
    }
}

package dev.dossier.eval.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Renders a page as the text that is left when somebody copies it: every block element on a line of its own. */
final class DumpRendering {
    /** Ways in which programs differ: with or without bullets, with or without what pictures are called. */
    static final int VARIANTS = 8;

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "canvas",
            "math",
            "video",
            "audio");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "button",
            "caption",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "label",
            "li",
            "main",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "thead",
            "tr",
            "ul");

    private final boolean hasBullets;
    private final boolean hasPictures;
    private final StringBuilder line = new StringBuilder();
    private final List<String> lines = new ArrayList<>();
    private boolean isItem;

    /** In one of {@link #VARIANTS}, from 0. */
    DumpRendering(int variant) {
        hasBullets = variant % 2 == 0;
        hasPictures = variant / 2 % 4 != 0;
    }

    /** The lines of {@code page}, without blank ones. */
    List<String> render(Document page) {
        walk(page.body());
        flush();
        return List.copyOf(lines);
    }

    private void walk(Node node) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element && !SKIPPED.contains(element.normalName())) {
            if (element.normalName().equals("img")) {
                line.append(hasPictures ? element.attr("alt") : "");
            } else {
                walk(element);
            }
        }
    }

    private void walk(Element element) {
        var isBlock = BLOCKS.contains(element.normalName());
        if (isBlock) {
            flush();
        }
        isItem |= element.normalName().equals("li");
        if (element.normalName().matches("t[dh]")) {
            line.append(' ');
        }
        element.childNodes().forEach((Node child) -> walk(child));
        if (isBlock) {
            flush();
        }
    }

    private void flush() {
        var text = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        line.setLength(0);
        var bullet = isItem && hasBullets;
        if (!text.isEmpty() || bullet) {
            lines.add((bullet ? "• " + text : text).strip());
        }
        isItem = false;
    }
}

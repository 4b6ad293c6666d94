package dev.dossier.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an element and those around it are, as sets of bits.
 *
 * @param tags kinds of elements around it and itself, in the order of {@link #TAGS}
 * @param own vocabularies that name the element itself, in the order of {@link ElementNames#VOCABULARIES}
 * @param near vocabularies that name the element, its parent or grandparent
 * @param all vocabularies that name it or an element around it, below the body
 * @param depth elements around it
 */
record Surroundings(int tags, long own, long near, long all, long parentOwn, int depth) {
    static final List<String> TAGS = List.of(
            "article",
            "main",
            "aside",
            "nav",
            "footer",
            "header",
            "figure",
            "figcaption",
            "form",
            "list",
            "table",
            "blockquote",
            "link",
            "section",
            "dialog",
            "heading",
            "hidden",
            "article-body");
    static final Surroundings NONE = new Surroundings(0, 0, 0, 0, 0, 0);

    private static final Pattern INVISIBLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    /** The surroundings of an element, given those of its parent. */
    static Surroundings of(Element element, Surroundings parent, ElementNames names) {
        var isPage = element.normalName().equals("body") || element.normalName().equals("html");
        var own = isPage ? 0 : names.bits(element);
        return new Surroundings(
                parent.tags | tag(element),
                own,
                own | parent.own | parent.parentOwn,
                own | parent.all,
                parent.own,
                parent.depth + 1);
    }

    boolean isIn(String tag) {
        return (tags & bit(tag)) != 0;
    }

    private static int bit(String tag) {
        return 1 << TAGS.indexOf(tag);
    }

    private static int tag(Element element) {
        var bits = switch (element.normalName()) {
            case "article",
                    "main",
                    "aside",
                    "nav",
                    "footer",
                    "header",
                    "figure",
                    "figcaption",
                    "form",
                    "table",
                    "blockquote",
                    "section",
                    "dialog" -> bit(element.normalName());
            case "ul", "ol", "dl" -> bit("list");
            case "a" -> bit("link");
            case "button", "select" -> bit("form");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> bit("heading");
            default -> 0;
        };
        if (isHidden(element)) {
            bits |= bit("hidden");
        }
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            bits |= bit("article-body");
        }
        return bits;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.hasAttr("style")
                        && INVISIBLE
                                .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                                .find();
    }
}

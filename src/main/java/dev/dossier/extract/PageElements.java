package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that can say something of its article, in order: what is in the site's own navigation, in lists of other articles
 * and in comments is left out.
 */
final class PageElements {
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:^|[\\s_-])(?:comments?|commentlist|commentary|kommentare?|kommentar|respond|reply|replies|related|recommend\\w*|teasers?|sidebar|"
                    + "(?<!elementor-)widgets?|popular|trending|latest|newest|more-?posts|disqus|license|card-list|carousel|slider|swiper|most-?read|"
                    + "modal|cookie\\w*|newsletter|events?|calendar|weather|mega-?menu|navigation|breadcrumbs?)(?:$|[\\s_-])|comment-?(?:author|form|list|meta)|quote-?author|(?:photo|image|foto|bild)-?(?:author|credit)");
    private static final Set<String> ZONES =
            Set.of("nav", "aside", "blockquote", "figure", "figcaption", "form", "dialog", "select");
    private static final Pattern FOOTER = Pattern.compile("(?:^|[\\s_-])footer(?:$|[\\s_-])");
    private static final Pattern TEXT = Pattern.compile("article|post|entry|news|content|story|beitrag|hentry|blog");
    private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "svg", "head");
    private static final int DEEPEST = 300;

    private final List<Element> own = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Set<Element> aroundTitle = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());

    PageElements(Document page) {
        page.getElementsByTag("h1").forEach(h1 -> aroundTitle.addAll(h1.parents()));
        visit(page.body(), names(page.body()), false, 0);
    }

    /** The elements for which {@code isWanted} holds. */
    Stream<Element> stream(Predicate<Element> isWanted) {
        return own.stream().filter(isWanted);
    }

    /** The elements whose classes and id, in lower case, have {@code name} in them. */
    Stream<Element> named(Pattern name) {
        return IntStream.range(0, own.size())
                .filter(i ->
                        !names.get(i).isEmpty() && name.matcher(names.get(i)).find())
                .mapToObj(own::get);
    }

    /** Whether the text of {@code element} has no more than {@code most} characters; looks no further than these. */
    static boolean isShort(Element element, int most) {
        var length = 0;
        for (var node = element.firstChild(); node != null && length <= most; node = next(node, element)) {
            length +=
                    node instanceof TextNode text ? text.getWholeText().strip().length() : 0;
        }
        return length <= most;
    }

    private static @Nullable Node next(Node node, Element root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        for (@Nullable Node at = node; at != null && at != root; at = at.parent()) {
            var sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }

    /** What {@code element} is called, in lower case: its classes and its id. */
    static String names(Element element) {
        var classes = element.className();
        var id = element.id();
        return classes.isEmpty() && id.isEmpty()
                ? ""
                : (classes + " " + id).strip().toLowerCase(Locale.ROOT);
    }

    private void visit(Element element, String name, boolean isInText, int depth) {
        own.add(element);
        names.add(name);
        for (var child = element.firstElementChild();
                child != null && depth < DEEPEST;
                child = child.nextElementSibling()) {
            if (SKIPPED.contains(child.normalName())) {
                continue;
            }
            var childNames = names(child);
            var isText = child.normalName().equals("article")
                    || child.normalName().equals("main")
                    || TEXT.matcher(childNames).find();
            if (aroundTitle.contains(child) || !isElsewhere(child, childNames, isInText)) {
                visit(child, childNames, isInText || isText, depth + 1);
            }
        }
    }

    private static boolean isElsewhere(Element element, String names, boolean isInText) {
        return ZONES.contains(element.normalName())
                || !isInText
                        && (element.normalName().equals("footer")
                                || FOOTER.matcher(names).find())
                || !names.isEmpty() && ELSEWHERE.matcher(names).find();
    }
}

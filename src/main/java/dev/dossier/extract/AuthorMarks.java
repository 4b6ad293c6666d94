package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Finds names in the elements of a page that are marked or called as authors. */
final class AuthorMarks {
    private static final Pattern CARD =
            Pattern.compile("(?:^|\\s)(?:author vcard|vcard author|fn|author \\S+ vcard)(?:\\s|$)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|\\s)(?:authors?|autor(?:en|es)?|auteurs?|bylines?|(?:author|byline|autor|auteur)[-_]*(?:name|link)|by-?author|(?:post|entry|article|meta|header)[-_]*author|meta-author)(?:\\s|$)");
    private static final Pattern KIN = Pattern.compile(
            "byline|by-line|author|autor(?!izz)|auteur|verfasser|writer|reporter|journalist|redacteur|skribent|contributor");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)/(?:authors?|autor(?:en|es)?|auteurs?|profiles?|reporters?|journalists?|redakteure?|people|staff)/[^/?#]");
    private static final int LONGEST_TEXT = 160;

    private final PageElements elements;

    AuthorMarks(PageElements elements) {
        this.elements = elements;
    }

    /** The names in elements that are marked as author by what systems agree on, the surest marks first. */
    Stream<List<String>> sure() {
        return names(Stream.of(
                () -> elements.stream(e -> e.attr("itemprop").equalsIgnoreCase("author")),
                () -> elements.stream(e -> e.attr("rel").contains("author") && !e.nameIs("link")),
                () -> elements.named(CARD),
                () -> elements.named(NAMED)));
    }

    /** The names in elements with a class that speaks of authors, and in links to authors' pages. */
    Stream<List<String>> likely() {
        return names(Stream.of(
                () -> elements.named(KIN),
                () -> elements.stream(
                        e -> e.nameIs("a") && ADDRESS.matcher(e.attr("href")).find())));
    }

    private static Stream<List<String>> names(Stream<Supplier<Stream<Element>>> marks) {
        return marks.flatMap(mark -> mark.get()
                .filter(element -> PageElements.isShort(element, LONGEST_TEXT))
                .map(AuthorMarks::beside)
                .filter(names -> !names.isEmpty())
                .limit(2));
    }

    /** The names in an element and in those like it beside it. */
    private static List<String> beside(Element element) {
        var names = new ArrayList<>(names(element));
        var parent = element.parent();
        for (int up = 0; up < 3 && parent != null && !names.isEmpty(); up++, parent = parent.parent()) {
            if (!PageElements.isShort(parent, LONGEST_TEXT)) {
                break;
            }
            parent.getElementsByTag(element.normalName()).stream()
                    .filter(other -> other != element && isAlike(element, other))
                    .forEach(other -> names.addAll(names(other)));
        }
        return AuthorNames.once(names);
    }

    private static boolean isAlike(Element one, Element other) {
        return Stream.of("class", "rel", "itemprop")
                        .allMatch(key -> one.attr(key).equals(other.attr(key)))
                && Stream.of("class", "rel", "itemprop").anyMatch(one::hasAttr);
    }

    private static List<String> names(Element element) {
        for (var query : List.of(
                "[itemprop=name]",
                "a[rel~=author]",
                "a[href~=(?i)auth?or|auteur|profil|person|redakt|journalist]",
                ".fn, [class*=name]")) {
            var names = AuthorNames.readAll(element.select(query).stream()
                    .map(e -> e.hasAttr("content") ? e.attr("content") : e.text())
                    .toList());
            if (!names.isEmpty()) {
                return names;
            }
        }
        return element.hasAttr("content")
                ? new AuthorNames().read(element.attr("content"))
                : ofSegments(segments(element));
    }

    /** First and last name can stand in elements of their own; else each element has a name, or a label that belongs to the next. */
    private static List<String> ofSegments(List<String> segments) {
        var isOneName = segments.size() <= 3 && segments.stream().noneMatch(segment -> segment.indexOf(' ') > 0);
        return new AuthorNames().read(isOneName ? String.join(" ", segments) : String.join("\n", joined(segments)));
    }

    private static List<String> joined(List<String> segments) {
        var joined = new ArrayList<String>();
        for (int i = 0; i < segments.size(); i++) {
            var isLabel = i + 1 < segments.size()
                    && AuthorNames.withoutLabel(segments.get(i) + " Xx").equals("Xx");
            joined.add(isLabel ? segments.get(i) + " " + segments.get(++i) : segments.get(i));
        }
        return joined;
    }

    private static List<String> segments(Element element) {
        var segments = new ArrayList<String>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text
                            && !text.isBlank()
                            && !(text.parentNode() instanceof Element parent && parent.is("time, button, title"))) {
                        segments.add(text.text().strip());
                    }
                },
                element);
        return segments;
    }
}

package dev.dossier.extract;

import dev.dossier.domain.Precision;
import dev.dossier.domain.PublicationDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the date of publication in elements that are marked or called as dates. */
final class DateMarks {
    private static final Pattern DATE_CLASS = Pattern.compile(
            "(?:^|[\\s_-])(?:\\w*date|\\w*datum|fecha|dato|datetime|timestamp|published|publish\\w*|pub\\w*time|posted\\w*|posttime|timedata|dateline)(?:$|[\\s_-])");
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_LABEL = 40;

    private final PageElements elements;
    private final PageDay reader;

    DateMarks(PageElements elements, PageDay reader) {
        this.elements = elements;
        this.reader = reader;
    }

    /** Whether the element of {@code line} is called a date. */
    static boolean isNamed(PageLines.Line line) {
        return DATE_CLASS.matcher(PageElements.names(line.element())).find();
    }

    /** The date in an element that is marked, the surest marks first. */
    Optional<PublicationDate> marked() {
        return Stream.<Predicate<Element>>of(
                        e -> is(e, "datePublished"),
                        e -> e.nameIs("time") && e.hasAttr("pubdate") || e.nameIs("abbr") && e.hasClass("published"),
                        e -> e.nameIs("time") && e.className().matches("(?i).*(?:publish|entry-date|posted).*"),
                        e -> e.nameIs("time"),
                        e -> is(e, "dateCreated"))
                .flatMap(isMarked -> elements.stream(isMarked))
                .filter(element -> !DateLines.UPDATE
                                .matcher(element.className() + " " + element.attr("itemprop"))
                                .find()
                        && !isAfterUpdateLabel(element))
                .flatMap(element -> date(element).stream())
                .findFirst();
    }

    private Optional<PublicationDate> date(Element element) {
        return reader.first(Stream.concat(
                Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title")), texts(element)));
    }

    /** The text as printed, and with its pieces held apart: {@code <b>Apr 04</b><i>2013</i>}. */
    private static Stream<String> texts(Element element) {
        return PageElements.isShort(element, LONGEST_LINE)
                ? Stream.of(
                        element.text(),
                        element.nodeStream(TextNode.class).map(TextNode::text).collect(Collectors.joining(" ")))
                : Stream.empty();
    }

    /** The date in an element that is called one. */
    Optional<PublicationDate> named() {
        return elements.named(DATE_CLASS)
                .filter(element ->
                        !DateLines.UPDATE.matcher(PageElements.names(element)).find())
                .flatMap(element ->
                        reader
                                .first(texts(element))
                                .filter(date -> date.value().precision().compareTo(Precision.DAY) <= 0)
                                .stream())
                .findFirst();
    }

    private static boolean is(Element element, String property) {
        return element.attr("itemprop").equalsIgnoreCase(property)
                || element.attr("property").endsWith(property);
    }

    private static boolean isAfterUpdateLabel(Element time) {
        var parent = time.parent();
        return time.previousSibling() instanceof TextNode text
                        && DateLines.UPDATE.matcher(text.text()).find()
                || DateLines.UPDATE.matcher(time.text()).find()
                || parent != null
                        && parent.ownText().length() < LONGEST_LABEL
                        && DateLines.UPDATE.matcher(parent.ownText()).find();
    }
}

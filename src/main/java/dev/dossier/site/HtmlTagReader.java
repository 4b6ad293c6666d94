package dev.dossier.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads the start tags of HTML or XML, without making a tree of them: what a page links to stands in its tags alone, and a tree costs ten
 * times as much. Follows the tokenizer of the HTML standard (13.2.5) where it finds tags: not in comments, nor in the text of {@code
 * script} and its like.
 */
final class HtmlTagReader {
    /** Their text holds no tags, up to their end tag. */
    private static final Set<String> RAW_TEXT =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private final String text;
    private final boolean isXml;
    private final List<HtmlTag> tags = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineKnownAt;

    private HtmlTagReader(String text, boolean isXml) {
        this.text = text;
        this.isXml = isXml;
    }

    /** In the order of the text. In XML every element may hold tags. */
    static List<HtmlTag> read(String text, boolean isXml) {
        return new HtmlTagReader(text, isXml).read();
    }

    private List<HtmlTag> read() {
        for (at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            if (text.startsWith("<!--", at)) {
                skipPast("-->", at + 2);
            } else if (isXml && text.startsWith("<![CDATA[", at)) {
                skipPast("]]>", at);
            } else if (at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
                readTag();
            } else {
                at++;
            }
        }
        return tags;
    }

    private void readTag() {
        var tagLine = lineAt(at);
        at++;
        var name = word("/>").toLowerCase(Locale.ROOT);
        tags.add(new HtmlTag(name, attributes(), tagLine));
        // Closed at once, as SVG within HTML may do: <title/>.
        var isClosed = text.charAt(at - 1) == '/';
        if (!isXml && !isClosed && RAW_TEXT.contains(name)) {
            skipRawText(name);
        }
    }

    private Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        while (at < text.length() && text.charAt(at) != '>') {
            if (isBlank(text.charAt(at)) || text.charAt(at) == '/') {
                at++;
            } else {
                readAttribute(attributes);
            }
        }
        return attributes;
    }

    /** A name twice in a tag counts once, the first time. */
    private void readAttribute(Map<String, String> attributes) {
        var start = at++;
        skipWord("/>=");
        var name = text.substring(start, at).toLowerCase(Locale.ROOT);
        skipBlanks();
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            skipBlanks();
            attributes.putIfAbsent(name, decoded(value()));
        } else {
            attributes.putIfAbsent(name, "");
        }
    }

    private String value() {
        var quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            return word(">");
        }
        var start = at + 1;
        var end = text.indexOf(quote, start);
        at = end < 0 ? text.length() : end + 1;
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static String decoded(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    private String word(String ends) {
        var start = at;
        skipWord(ends);
        return text.substring(start, at);
    }

    /** Up to a blank or one of the characters. */
    private void skipWord(String ends) {
        while (at < text.length() && !isBlank(text.charAt(at)) && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private void skipPast(String end, int from) {
        var found = text.indexOf(end, from);
        at = found < 0 ? text.length() : found + end.length();
    }

    private void skipRawText(String name) {
        at = text.indexOf("</", at);
        while (at >= 0 && !text.regionMatches(true, at + 2, name, 0, name.length())) {
            at = text.indexOf("</", at + 2);
        }
        at = at < 0 ? text.length() : at;
    }

    /** Counts on from where it last counted to. */
    private int lineAt(int position) {
        for (var end = text.indexOf('\n', lineKnownAt); end >= 0 && end < position; end = text.indexOf('\n', end + 1)) {
            line++;
            lineKnownAt = end + 1;
        }
        return line;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}

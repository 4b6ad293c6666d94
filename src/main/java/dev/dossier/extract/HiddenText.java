package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The text of an article that a page holds and does not show without its scripts: the articleBody of its JSON-LD, the HTML of its
 * {@code noscript} elements, and the paragraphs in the state that its scripts start with.
 */
final class HiddenText {
    /** Shorter strings are names and labels. */
    private static final int SHORTEST_STRING = 80;

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("<p\\b|<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    /** Escapes inside escapes: state that was written as JSON twice. */
    private static final int MOST_LAYERS = 3;

    private HiddenText() {}

    /** The paragraphs of an articleBody; one without line ends stays whole. */
    static List<String> ofLinkedData(String body) {
        var text = PARAGRAPH.matcher(body).find() ? String.join("\n", paragraphs(body)) : body;
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The longest run of paragraphs in the scripts of a page; empty where they hold none. */
    static List<String> ofScripts(Document page) {
        var best = List.<String>of();
        for (var script : page.select("script:not([src]), noscript")) {
            var found = script.normalName().equals("noscript") ? paragraphs(script.html()) : inScript(script.data());
            best = length(found) > length(best) ? found : best;
        }
        return best;
    }

    private static List<String> inScript(String script) {
        return strings(script).stream()
                .flatMap(string -> inString(string, MOST_LAYERS).stream())
                .distinct()
                .toList();
    }

    private static List<String> inString(String literal, int layers) {
        var text = unescaped(literal);
        var inner = layers > 1 && !PARAGRAPH.matcher(text).find() ? strings(text) : List.<String>of();
        return inner.isEmpty()
                ? paragraphs(text)
                : inner.stream()
                        .flatMap(string -> inString(string, layers - 1).stream())
                        .toList();
    }

    /** What stands between double quotes, escapes as they are; a string ends before the line does. */
    private static List<String> strings(String script) {
        var found = new ArrayList<String>();
        for (int start = script.indexOf('"'); start >= 0; ) {
            var end = end(script, start + 1);
            if (end < script.length() && script.charAt(end) == '"' && end - start > SHORTEST_STRING) {
                found.add(script.substring(start + 1, end));
            }
            start = script.indexOf('"', Math.min(script.length(), end + 1));
        }
        return found;
    }

    /** Where the string that begins at {@code start} ends: at its quotation mark, at the line's end, or at the script's. */
    private static int end(String script, int start) {
        var i = start;
        while (i < script.length() && script.charAt(i) != '"' && script.charAt(i) != '\n') {
            i += script.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, script.length());
    }

    private static String unescaped(String literal) {
        return ESCAPE.matcher(literal)
                .replaceAll(match -> Matcher.quoteReplacement(sign(match.group(1), match.group(2))));
    }

    private static String sign(
            @org.jspecify.annotations.Nullable String code, @org.jspecify.annotations.Nullable String letter) {
        if (code != null) {
            return String.valueOf((char) Integer.parseInt(code, 16));
        }
        return "n".equals(letter) || "r".equals(letter) || "t".equals(letter) ? "\n" : String.valueOf(letter);
    }

    private static List<String> paragraphs(String html) {
        Element body =
                Jsoup.parseBodyFragment(Parser.unescapeEntities(html, false)).body();
        return HtmlBlocks.of(body).stream()
                .filter(HtmlBlock::isRunningText)
                .map(HtmlBlock::text)
                .toList();
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}

package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.HtmlPage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page saved as HTML, told by the tags of a page near its beginning (servers and archives put lines of their own before them), or by
 * paragraphs in tags where it is a piece of a page.
 */
final class HtmlFormat implements CaptureFormat {
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body)(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED =
            Pattern.compile("</(?:html|head|body|p|div|title)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern PIECE =
            Pattern.compile("\\A\\s*<(?:article|main|section|div|p|h[1-6])\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    /** Pictures and fonts that were saved inside the page. */
    private static final Pattern EMBEDDED =
            Pattern.compile("data:[\\w.+-]++/[\\w.+-]++(?:;(?!base64,)[\\w=.-]++)*+;base64,[A-Za-z0-9+/=]{64,}+");

    private static final Pattern SAVED_FROM = Pattern.compile("<!-- saved from url=\\(\\d+\\)(https?://\\S+) -->");
    private static final Pattern SINGLE_FILE =
            Pattern.compile("<!--\\s*Page saved with SingleFile\\s+url:\\s*(https?://\\S+)", Pattern.CASE_INSENSITIVE);
    /** Archives wrap pages in elements of their own; what begins with a tag and closes this many elements of a page is one. */
    private static final int CLOSED_IN_A_WRAPPER = 5;

    private static final Pattern WRAPPER = Pattern.compile("\\A\\s*<[a-zA-Z][\\w-]*(?:\\s[^<>]*)?>");
    private static final Pattern CLOSED_ELEMENT =
            Pattern.compile("</(?:p|div|a|td|tr|table|li|ul|h[1-6])>", Pattern.CASE_INSENSITIVE);
    /** Styles and scripts before the first tag of a page can be long; a text that only speaks of HTML has no tags at its beginning. */
    private static final int BEGINNING = 16_384;

    @Override
    public String id() {
        return "html";
    }

    @Override
    public Reading read(String text) {
        var beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        var isHtml = PAGE.matcher(beginning).find() || PIECE.matcher(beginning).find();
        var isWrapped = WRAPPER.matcher(beginning).find()
                && CLOSED_ELEMENT
                                .matcher(text)
                                .results()
                                .limit(CLOSED_IN_A_WRAPPER)
                                .count()
                        == CLOSED_IN_A_WRAPPER;
        return isWrapped || isHtml && CLOSED.matcher(text).find()
                ? new Reading.Read(new HtmlPage(EMBEDDED.matcher(text).replaceAll("data:,"), address(beginning)))
                : Reading.NOT_THIS_FORMAT;
    }

    /** Browsers and SingleFile note in a comment where they saved a page from. */
    private static Optional<String> address(String beginning) {
        return Stream.of(SAVED_FROM, SINGLE_FILE)
                .map(pattern -> pattern.matcher(beginning))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}

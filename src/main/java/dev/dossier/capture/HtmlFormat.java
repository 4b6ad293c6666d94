package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.HtmlPage;
import java.util.regex.Pattern;

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
        return isHtml && CLOSED.matcher(text).find() ? new Reading.Read(new HtmlPage(text)) : Reading.NOT_THIS_FORMAT;
    }
}

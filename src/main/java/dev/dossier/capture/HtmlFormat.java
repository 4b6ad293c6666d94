package dev.dossier.capture;

import dev.dossier.domain.CaptureContent.HtmlPage;
import java.util.regex.Pattern;

/** A page saved as HTML, told by its opening tags, or by paragraphs in tags where it is a piece of a page. */
final class HtmlFormat implements CaptureFormat {
    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern PIECE =
            Pattern.compile("(?is)\\A\\s*<(?:article|main|section|div|p|h[1-6])\\b[^>]*>.*</(?:p|div|article)>.*");

    @Override
    public String id() {
        return "html";
    }

    @Override
    public Reading read(String text) {
        var isHtml = PAGE.matcher(text).matches() || PIECE.matcher(text).matches();
        return isHtml ? new Reading.Read(new HtmlPage(text)) : Reading.NOT_THIS_FORMAT;
    }
}

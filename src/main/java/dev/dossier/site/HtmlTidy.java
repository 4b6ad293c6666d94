package dev.dossier.site;

import java.util.regex.Pattern;

/**
 * Makes a page's HTML easy to compare line by line: no blanks at a line's end, no empty lines, LF, one line end at the end. Nothing inside
 * {@code pre}, {@code textarea}, {@code script} and {@code style} is touched, and blanks at a line's start stay.
 */
final class HtmlTidy {
    private static final Pattern VERBATIM =
            Pattern.compile("(?is)<(pre|textarea|script|style)(?=[\\s>/]).*?</\\1\\s*>");

    String tidy(String html) {
        var out = new StringBuilder(html.length());
        var verbatim = VERBATIM.matcher(html);
        int end = 0;
        while (verbatim.find()) {
            tidy(html.substring(end, verbatim.start()), out);
            out.append(verbatim.group());
            end = verbatim.end();
        }
        tidy(html.substring(end), out);
        return out.toString().strip() + "\n";
    }

    /** An empty first line stays as a line end: what stands before the markup may need it. */
    private static void tidy(String markup, StringBuilder out) {
        int start = 0;
        for (var end = markup.indexOf('\n'); end >= 0; end = markup.indexOf('\n', start)) {
            var last = withoutBlanks(markup, start, end);
            out.append(markup, start, last);
            if (last > start || start == 0) {
                out.append('\n');
            }
            start = end + 1;
        }
        out.append(markup, start, markup.length());
    }

    private static int withoutBlanks(String markup, int start, int end) {
        var last = end;
        while (last > start && " \t\r".indexOf(markup.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}

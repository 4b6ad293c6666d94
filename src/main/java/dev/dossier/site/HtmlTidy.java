package dev.dossier.site;

import java.util.regex.Pattern;

/**
 * Makes a page's HTML easy to compare line by line: no blanks at a line's end, no empty lines, LF, one line end at the end. Nothing inside
 * {@code pre}, {@code textarea}, {@code script} and {@code style} is touched, and blanks at a line's start stay.
 */
final class HtmlTidy {
    private static final Pattern VERBATIM =
            Pattern.compile("(?is)<(pre|textarea|script|style)(?=[\\s>/]).*?</\\1\\s*>");
    private static final Pattern BLANKS_AT_END = Pattern.compile("[ \\t\\r]+(?=\\n)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{2,}");

    String tidy(String html) {
        var out = new StringBuilder(html.length());
        var verbatim = VERBATIM.matcher(html);
        int end = 0;
        while (verbatim.find()) {
            out.append(tidied(html.substring(end, verbatim.start()))).append(verbatim.group());
            end = verbatim.end();
        }
        out.append(tidied(html.substring(end)));
        return out.toString().strip() + "\n";
    }

    private static String tidied(String markup) {
        return EMPTY_LINES.matcher(BLANKS_AT_END.matcher(markup).replaceAll("")).replaceAll("\n");
    }
}

package dev.dossier.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A file's text with its front matter apart, nothing of it changed.
 *
 * @param before the byte order mark and the line {@code ---}, or nothing
 * @param lines of the front matter, each with its end
 * @param after the line that closes it, and the body
 * @param isJBake whether the keys are written {@code key=value}
 */
record HeaderText(String before, List<String> lines, String after, boolean isJBake) {
    private static final String FENCE = "---";
    private static final String JBAKE_FENCE = "~~~~~~";
    private static final String MARK = "\uFEFF";

    HeaderText {
        lines = List.copyOf(lines);
    }

    /** The text of a file that has front matter. */
    static HeaderText of(String text) {
        var mark = text.startsWith(MARK) ? MARK : "";
        var lines = FrontMatterEditor.lines(text.substring(mark.length()));
        var isJBake = !lines.get(0).stripTrailing().equals(FENCE);
        var first = isJBake ? 0 : 1;
        var fence = isJBake ? JBAKE_FENCE : FENCE;
        var end = IntStream.range(first, lines.size())
                .filter(i -> lines.get(i).stripTrailing().equals(fence))
                .findFirst()
                .orElseThrow();
        return new HeaderText(
                mark + String.join("", lines.subList(0, first)),
                lines.subList(first, end),
                String.join("", lines.subList(end, lines.size())),
                isJBake);
    }

    String text() {
        return before + String.join("", lines) + after;
    }

    /** The line without its end. */
    String content(int index) {
        return lines.get(index).replaceFirst("[\r\n]+$", "");
    }

    /** The same with another text in the line. */
    HeaderText withContent(int index, String content) {
        return with(index, index, List.of(content + end(index)));
    }

    /** The same with a line more, ended as those around it. */
    HeaderText withLineAt(int index, String content) {
        return with(index, index - 1, List.of(content + end(index - 1)));
    }

    /** The same without the lines from {@code first} to {@code last}. */
    HeaderText without(int first, int last) {
        return with(first, last, List.of());
    }

    private HeaderText with(int first, int last, List<String> replacement) {
        var changed = new ArrayList<>(lines.subList(0, first));
        changed.addAll(replacement);
        changed.addAll(lines.subList(last + 1, lines.size()));
        return new HeaderText(before, changed, after, isJBake);
    }

    private String end(int index) {
        if (index >= 0 && index < lines.size()) {
            return lines.get(index).substring(content(index).length());
        }
        var opening = before.replaceFirst("^" + MARK, "");
        return opening.isEmpty()
                ? "\n"
                : opening.substring(opening.stripTrailing().length());
    }
}

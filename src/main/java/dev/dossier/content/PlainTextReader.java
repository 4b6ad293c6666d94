package dev.dossier.content;

import dev.dossier.domain.Block;
import dev.dossier.domain.Body;
import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads text without markup into blocks that keep their places. Each line that is not blank is a paragraph; where the lines are broken at
 * a column, the lines between blank ones are one paragraph. A line that begins with {@code ##} and a space is a heading.
 */
final class PlainTextReader {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+");
    private static final int HIGHEST_HEADING = 2;

    /** Lines broken at a column have about this many characters. */
    private static final Span COLUMN = new Span(40, 100);

    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private PlainTextReader() {}

    /**
     * A body and where it stands in the text.
     *
     * @param starts of each block the offset in the text at which the block's text begins, in UTF-16 code units; the block is as long there
     */
    record PlainText(Body body, List<Integer> starts) {
        PlainText {
            starts = List.copyOf(starts);
        }
    }

    /** The blocks of the text, numbered from 1. A byte order mark is passed over. */
    static PlainText read(String text) {
        var reader = new PlainTextReader();
        var lines = lines(text);
        for (var paragraph : isBroken(lines) ? joined(lines) : lines) {
            reader.add(text, paragraph);
        }
        return new PlainText(new Body(reader.blocks), reader.starts);
    }

    /** The lines without the blanks around them; a blank line is an empty span. */
    private static List<Span> lines(String text) {
        var lines = new ArrayList<Span>();
        var start = 0;
        for (var at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                lines.add(stripped(text, start, at));
                start = at + 1;
            }
        }
        return lines;
    }

    private static Span stripped(String text, int start, int end) {
        var from = start;
        var to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\uFEFF';
    }

    /** Most lines are as long as a column and go on in the next one, as mail and old agencies' texts do. */
    private static boolean isBroken(List<Span> lines) {
        var goingOn = 0;
        var written = 0;
        for (var i = 0; i < lines.size(); i++) {
            var length = lines.get(i).end() - lines.get(i).start();
            var isLast = i + 1 == lines.size()
                    || lines.get(i + 1).start() == lines.get(i + 1).end();
            written += length > 0 ? 1 : 0;
            goingOn += length >= COLUMN.start() && length < COLUMN.end() && !isLast ? 1 : 0;
        }
        return goingOn * 2 > written;
    }

    private static List<Span> joined(List<Span> lines) {
        var joined = new ArrayList<Span>();
        var goesOn = false;
        for (var line : lines) {
            var isBlank = line.start() == line.end();
            if (goesOn && !isBlank) {
                var begun = joined.remove(joined.size() - 1);
                joined.add(new Span(begun.start(), line.end()));
            } else {
                joined.add(line);
            }
            goesOn = !isBlank;
        }
        return joined;
    }

    private void add(String text, Span paragraph) {
        if (paragraph.start() == paragraph.end()) {
            return;
        }
        var words = paragraph.of(text).replace('\r', ' ').replace('\n', ' ');
        var heading = HEADING.matcher(words);
        var number = blocks.size() + 1;
        if (heading.lookingAt()) {
            var level = Math.max(heading.end(1), HIGHEST_HEADING);
            blocks.add(new Block(number, Block.Kind.HEADING, level, words.substring(heading.end()), List.of()));
            starts.add(paragraph.start() + heading.end());
        } else {
            blocks.add(new Block(number, Block.Kind.PARAGRAPH, 0, words, List.of()));
            starts.add(paragraph.start());
        }
    }
}

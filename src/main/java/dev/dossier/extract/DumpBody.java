package dev.dossier.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the lines between the first and the last line of an article's text into blocks; boxes between them are left out. */
final class DumpBody {
    private static final Pattern BULLET = Pattern.compile("^[•‣▪●*-]\\s+(?=\\S)");
    private static final Pattern BULLET_ALONE = Pattern.compile("[•‣▪●*–-]");
    private static final int LONGEST_HEADING = 100;

    private final List<DumpLine> lines;
    private final Removals removals;
    private final List<String> blocks = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    DumpBody(List<DumpLine> lines, Removals removals) {
        this.lines = lines.stream().filter(line -> !line.text().isBlank()).toList();
        this.removals = removals;
    }

    List<String> blocks() {
        return List.copyOf(blocks);
    }

    List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }

    void read() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (BULLET_ALONE.matcher(line.text()).matches()) {
                continue; // the item stands in the next line
            }
            if (line.isParagraph() && !seen.add(line.text())) {
                removals.add("repeated", line.text());
            } else {
                add(line, isItem(i), isHeading(i));
            }
        }
    }

    private boolean isItem(int i) {
        return i > 0 && BULLET_ALONE.matcher(lines.get(i - 1).text()).matches();
    }

    private void add(DumpLine line, boolean isItem, boolean isHeading) {
        var bullet = BULLET.matcher(line.text());
        if (isItem) {
            blocks.add("- " + MarkdownText.paragraph(line.text()));
        } else if (isHeading) {
            blocks.add("## " + MarkdownText.inline(line.text()));
        } else if (bullet.find()) {
            blocks.add("- " + MarkdownText.paragraph(line.text().substring(bullet.end())));
        } else {
            blocks.add(MarkdownText.paragraph(line.text()));
        }
        paragraphs.add(line.text());
    }

    /** A short line without an end of sentence, alone between two paragraphs. */
    private boolean isHeading(int i) {
        if (i == 0 || i == lines.size() - 1) {
            return false;
        }
        var text = lines.get(i).text();
        return text.length() <= LONGEST_HEADING
                && !lines.get(i).isParagraph()
                && (!lines.get(i).isClosed() || text.endsWith("?"))
                && !text.matches(".*[:;,，：]|[•‣▪●*\"“„'‘-].*")
                && isSentence(lines.get(i - 1))
                && isSentence(lines.get(i + 1));
    }

    private static boolean isSentence(DumpLine line) {
        return line.isParagraph() || line.isClosed();
    }
}

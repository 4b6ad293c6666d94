package dev.dossier.extract;

import dev.dossier.extract.DumpHeads.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts one article of a dump into what stands above its text, the text, and what stands below. */
final class DumpArticleReader {
    /** A box in the middle leaves most of the text behind it; after the end of a text less than this follows. */
    private static final double MOST_TEXT_AFTER_END = 0.5;

    private static final int FEWEST_WORDS_OF_A_SENTENCE = 5;
    private static final int FEWEST_WORDS_OF_A_BROKEN_LINE = 3;

    private final List<DumpLine> lines;
    private final Optional<Head> head;
    private final boolean endsCapture;
    private final Removals removals = new Removals();
    private final List<RightsLine> rights = new ArrayList<>();

    /**
     * Of {@code lines}, all of one article and its surroundings.
     *
     * @param head where its title is repeated, counted in {@code lines}
     * @param endsCapture whether the last line is the last of the capture
     */
    DumpArticleReader(List<DumpLine> lines, Optional<Head> head, boolean endsCapture) {
        this.lines = lines;
        this.head = head;
        this.endsCapture = endsCapture;
    }

    /** A foreign article: its text goes from the first line that can only be text to the last one. */
    DumpArticle read() {
        var first = first();
        var last = last(first);
        return read(first, last, new DumpBoxes().without(lines.subList(first, last), removals));
    }

    /** A title with too little text for an article: nothing of it is kept. */
    DumpArticle readTeaser() {
        lines.forEach(this::readBelow);
        return new DumpArticle(
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                rights,
                removals);
    }

    /** The main article, with what each of its lines belongs to. */
    DumpArticle read(List<DumpPart> parts) {
        int first = 0;
        while (first < lines.size() && !parts.get(first).isText()) {
            first++;
        }
        int last = lines.size();
        while (last > first && !parts.get(last - 1).isText()) {
            last--;
        }
        if (last > first && isBrokenOff(first, last)) {
            last++;
        }
        var text = new ArrayList<DumpLine>();
        for (int i = first; i < last; i++) {
            if (parts.get(i).isText() || i == last - 1) {
                text.add(lines.get(i));
            } else {
                removals.add(lines.get(i).rule().orElse("box"), lines.get(i).text());
            }
        }
        return read(first, last, text);
    }

    private DumpArticle read(int first, int last, List<DumpLine> text) {
        var fields = new DumpPageHead(lines.subList(0, first), head.flatMap(Head::title), removals).read();
        var body = new DumpBody(text.stream().map(this::withoutRights).toList(), removals);
        body.read();
        lines.subList(last, lines.size()).forEach(this::readBelow);
        return new DumpArticle(
                fields.title(),
                body.blocks(),
                body.paragraphs(),
                fields.date(),
                fields.outlet(),
                fields.authors(),
                rights,
                removals);
    }

    /** The index of the first line of text; the number of lines where there is none. */
    private int first() {
        for (int i = head.map(Head::end).orElse(0); i < lines.size(); i++) {
            var line = lines.get(i);
            var isSentence = head.isPresent() && line.isClosed() && words(line) >= FEWEST_WORDS_OF_A_SENTENCE;
            if ((line.isParagraph() || isSentence) && isText(line)) {
                return i;
            }
        }
        return lines.size();
    }

    /** The index after the last line of text. */
    private int last(int first) {
        var end = end(first);
        var last = first;
        for (int i = first; i < end; i++) {
            if (lines.get(i).isParagraph() && isText(lines.get(i))) {
                last = i + 1;
            }
        }
        var hasGaps = hasGaps(first, last);
        while (last < end && last > first && lines.get(last).isClosed() && continues(last, hasGaps)) {
            hasGaps |= lines.get(last).afterGap();
            last++;
        }
        return last > first && isBrokenOff(first, last) ? last + 1 : last;
    }

    /** Whether the capture stops in the middle of the line behind the text. */
    private boolean isBrokenOff(int first, int last) {
        return endsCapture
                && last == lines.size() - 1
                && words(lines.get(last)) >= FEWEST_WORDS_OF_A_BROKEN_LINE
                && continues(last, hasGaps(first, last));
    }

    /** Whether a line stands apart from the one before no more than the lines of the text do. */
    private boolean continues(int index, boolean textHasGaps) {
        var line = lines.get(index);
        return isText(line) && (!line.afterGap() || textHasGaps);
    }

    /** Whether a blank line stands between the lines of the text; not the one before it. */
    private boolean hasGaps(int first, int last) {
        return last > first && lines.subList(first + 1, last).stream().anyMatch(DumpLine::afterGap);
    }

    private static boolean isText(DumpLine line) {
        return line.rule().isEmpty()
                && RightsLine.read(line.text()).filter(r -> r.start() == 0).isEmpty()
                && line.date().filter(d -> d.name().isEmpty()).isEmpty();
    }

    /** The index of the line below which no text of this article is looked for. */
    private int end(int first) {
        var all = characters(first, lines.size());
        var left = all;
        for (int i = first; i < lines.size(); i++) {
            if (i > first && lines.get(i).isEndOfArticle() && left <= all * MOST_TEXT_AFTER_END) {
                return i;
            }
            left -= characters(i, i + 1);
        }
        return lines.size();
    }

    private int characters(int from, int to) {
        return lines.subList(from, to).stream()
                .filter(line -> line.isParagraph() && isText(line))
                .mapToInt(line -> line.text().length())
                .sum();
    }

    private DumpLine withoutRights(DumpLine line) {
        var found = RightsLine.read(line.text());
        found.ifPresent(rights::add);
        found.ifPresent(r -> removals.add("rights-line", line.text().substring(r.start())));
        return found.map(r -> new DumpLine(line.text().substring(0, r.start()), line.afterGap()))
                .orElse(line);
    }

    private void readBelow(DumpLine line) {
        var chrome = line.rule();
        if (chrome.isPresent()) {
            removals.add(chrome.get(), line.text());
        } else {
            var found = RightsLine.read(line.text());
            found.ifPresent(rights::add);
            removals.add(found.isPresent() ? "rights-line" : "page-end", line.text());
        }
    }

    private static int words(DumpLine line) {
        return line.text().split(" ").length;
    }
}

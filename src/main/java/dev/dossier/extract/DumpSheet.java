package dev.dossier.extract;

import dev.dossier.extract.DumpHeads.Head;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of a dump with what is counted of each once, for all that measure them. */
final class DumpSheet {
    /** Words that two in five paragraphs have hold a sentence together in any language. */
    private static final double COMMON = 0.4;
    /** Headlines stay below. */
    private static final int LONG = 160;
    /** A closed line as wide as this is text; a shorter one can be a button. */
    private static final int SENTENCE = 60;

    private final List<DumpLine> lines;
    private final int[] width;
    private final boolean[] paragraph;
    private final List<List<String>> words = new ArrayList<>();
    private final List<Set<String>> distinct = new ArrayList<>();
    private final Set<String> common;
    private final List<Head> heads;
    private final DumpCore core;

    DumpSheet(List<DumpLine> lines) {
        this.lines = List.copyOf(lines);
        this.width = new int[lines.size()];
        this.paragraph = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            words.add(DumpWords.of(text));
            distinct.add(new HashSet<>(words.get(i)));
            width[i] = DumpShape.width(text);
            paragraph[i] = isParagraph(lines.get(i), width[i]);
        }
        this.common = common();
        this.heads = new DumpHeads().find(lines);
        this.core = DumpCore.find(lines, heads, width, paragraph);
    }

    private static boolean isParagraph(DumpLine line, int width) {
        return (width >= LONG && !DumpShape.isMenu(line.text()) || width >= SENTENCE && line.hasSentence())
                && line.rule().isEmpty();
    }

    private Set<String> common() {
        var found = new HashMap<String, Integer>();
        int paragraphs = 0;
        for (int i = 0; i < size(); i++) {
            if (paragraph[i]) {
                paragraphs++;
                distinct.get(i).forEach(word -> found.merge(word, 1, Integer::sum));
            }
        }
        var result = new HashSet<String>();
        var least = Math.max(2, paragraphs * COMMON);
        found.forEach((word, times) -> {
            if (times >= least) {
                result.add(word);
            }
        });
        return result;
    }

    int size() {
        return lines.size();
    }

    List<DumpLine> lines() {
        return lines;
    }

    DumpLine line(int i) {
        return lines.get(i);
    }

    String text(int i) {
        return lines.get(i).text();
    }

    boolean has(int i) {
        return i >= 0 && i < lines.size();
    }

    /** In columns. */
    int width(int i) {
        return width[i];
    }

    /** Whether the line is running text by its looks. */
    boolean isParagraph(int i) {
        return paragraph[i];
    }

    List<String> words(int i) {
        return words.get(i);
    }

    Set<String> distinct(int i) {
        return distinct.get(i);
    }

    /** Whether most paragraphs have {@code word}. */
    boolean isCommon(String word) {
        return common.contains(word);
    }

    List<Head> heads() {
        return heads;
    }

    DumpCore core() {
        return core;
    }
}

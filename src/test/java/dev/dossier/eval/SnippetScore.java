package dev.dossier.eval;

import java.util.List;

/** F1 over snippets that must and must not stand in the text: the measure of trafilatura's own evaluation. */
public final class SnippetScore {
    private int found;
    private int missed;
    private int unwanted;

    public void add(Truth truth, String predicted) {
        var text = blanks(predicted);
        int hits = count(truth.with(), text);
        found += hits;
        missed += truth.with().size() - hits;
        unwanted += count(truth.without(), text);
    }

    public double f1() {
        return found == 0 ? 0 : 2.0 * found / (2.0 * found + unwanted + missed);
    }

    private static int count(List<String> snippets, String text) {
        return (int) snippets.stream().filter(s -> text.contains(blanks(s))).count();
    }

    private static String blanks(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }
}

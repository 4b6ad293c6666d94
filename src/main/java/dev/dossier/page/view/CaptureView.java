package dev.dossier.page.view;

import java.util.List;

/**
 * The file that an article was cleaned out of.
 *
 * @param removedPercent share of the characters that were removed, rounded
 * @param rules characters removed by rule, most first
 * @param foreign other articles that stood in the file, as one line each
 */
public record CaptureView(
        String file,
        String sha256,
        String format,
        int kept,
        int removed,
        int removedPercent,
        List<Rule> rules,
        List<String> foreign) {
    public CaptureView {
        rules = List.copyOf(rules);
        foreign = List.copyOf(foreign);
    }

    /** @param characters how many the rule removed */
    public record Rule(String name, int characters) {}
}

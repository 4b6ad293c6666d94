package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;

/** Takes chrome, and the lists of links that a line of chrome heads, out of the lines of a text. */
final class DumpBoxes {
    /** The lines that are left; the others are counted in {@code removals}. */
    List<DumpLine> without(List<DumpLine> lines, Removals removals) {
        var left = new ArrayList<DumpLine>();
        var inBox = false;
        for (var line : lines) {
            var rule = line.rule();
            inBox = rule.isPresent() ? inBox || rule.get().equals("related") : inBox && !line.isParagraph();
            if (rule.isPresent() || inBox) {
                removals.add(rule.orElse("related"), line.text());
            } else {
                left.add(line);
            }
        }
        return List.copyOf(left);
    }
}

package dev.dossier.page;

import dev.dossier.domain.Passage;
import dev.dossier.domain.WordChange;
import dev.dossier.page.view.WordMark;
import java.util.ArrayList;
import java.util.List;

/** Prints two texts as one marked-up line, never more of either than its article's rights allow. */
final class WordMarks {
    private static final WordMark ELLIPSIS = new WordMark("kept", " …");

    private final Catalogue catalogue;

    WordMarks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The line; empty where one of the articles is shown as a link. */
    List<WordMark> print(Passage before, Passage after, List<WordChange> words) {
        if (!catalogue.quotable(before.article()) || !catalogue.quotable(after.article())) {
            return List.of();
        }
        int left = Math.min(budget(before), budget(after));
        var marks = new ArrayList<WordMark>();
        for (var change : words) {
            int length = Math.max(WordBudget.count(change.before()), WordBudget.count(change.after()));
            if (length > left) {
                marks.add(ELLIPSIS);
                return marks;
            }
            left -= length;
            add(marks, change);
        }
        return marks;
    }

    private int budget(Passage passage) {
        return catalogue.budget(catalogue.article(passage.article()));
    }

    private static void add(List<WordMark> marks, WordChange change) {
        if (change.kind() == WordChange.Kind.KEPT) {
            marks.add(new WordMark("kept", change.after()));
            return;
        }
        if (!change.before().isBlank()) {
            marks.add(new WordMark("out", change.before()));
        }
        if (!change.after().isBlank()) {
            marks.add(new WordMark("in", change.after()));
        }
    }
}

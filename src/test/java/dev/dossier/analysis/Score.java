package dev.dossier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts what was right, wrong and missed. */
final class Score {
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private int right;

    void right() {
        right++;
    }

    void wrong(String what) {
        wrong.add(what);
    }

    void missed(String what) {
        missed.add(what);
    }

    double f1() {
        return 2.0 * right / Math.max(1, 2 * right + wrong.size() + missed.size());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F1 %.3f: %d right, wrong %s, missed %s", f1(), right, wrong, missed);
    }
}

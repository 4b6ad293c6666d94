package dev.dossier.analysis.drift;

import dev.dossier.domain.DriftKind;

/** What somebody measured something against is gone: {@code than last year}, {@code over the U.S.}, {@code just like in cars}. */
final class ComparisonRule implements DriftRule {
    private static final Phrases COMPARISONS = Phrases.of("comparisons");
    private static final Phrases LEADS = Phrases.of("leads");
    private static final Phrases OTHER_THAN = Phrases.of("hedges before numbers");

    /** {@code a commanding lead in chips over Japan}. */
    private static final int REACH = 5;

    @Override
    public void look(Comparison comparison) {
        var before = comparison.before();
        for (var i = 0; i < before.size(); i++) {
            var length = lengthAt(before, i);
            if (length > 0 && before.isChanged(i, length) && before.isSentenceKept(i) && !isReplaced(comparison, i)) {
                var end = end(before, i + length);
                if (end > i + length) {
                    comparison.name(DriftKind.COMPARISON_DROPPED);
                    comparison.explain(before, i, end - i);
                }
            }
        }
    }

    /** Whether the later text has another comparison in that place. */
    private static boolean isReplaced(Comparison comparison, int i) {
        var after = comparison.after();
        var stretch = comparison.before().stretch(i);
        for (var k = 0; k < after.size(); k++) {
            if (after.stretch(k) == stretch && lengthAt(after, k) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int lengthAt(Side side, int i) {
        var key = side.word(i).key();
        if (key.equals("over")) {
            return isAfterLead(side, i) ? 1 : 0;
        }
        var isNumber =
                i > 0 && key.equals("than") && OTHER_THAN.lengthAt(side.words(), i - 1) > 1 && isDigit(side, i + 1);
        return isNumber ? 0 : COMPARISONS.lengthAt(side.words(), i);
    }

    private static boolean isDigit(Side side, int i) {
        return i < side.size() && Character.isDigit(side.word(i).key().charAt(0));
    }

    private static boolean isAfterLead(Side side, int i) {
        for (var k = Math.max(0, i - REACH); k < i; k++) {
            if (LEADS.lengthAt(side.words(), k) > 0) {
                return !isDigit(side, i + 1);
            }
        }
        return false;
    }

    /** Behind the last word that is gone with it, in the same clause. */
    private static int end(Side side, int from) {
        var end = from;
        while (end < side.size() && side.isChanged(end) && (end == from || !side.hasMark(end - 1, ".!?,;:—–"))) {
            end++;
        }
        return end;
    }
}

package dev.dossier.analysis.quote;

import dev.dossier.text.Form;
import java.util.Arrays;

/** What the words of one article are, by their letters alone; each form is looked up once. Not for several threads. */
final class Kinds {
    private static final long CAPITAL = 1L << 61;
    private static final long LETTERS = 1L << 62;
    private static final long KNOWN = 1L << 63;
    private static final int FIRST_SIZE = 1 << 9;

    /** By the number of the form; 0 for those not yet looked up. */
    private long[] byForm = new long[FIRST_SIZE];

    /** The lists of the lexicon that the word is on, and whether it begins with a capital, a letter or digit. */
    long of(Form form) {
        var number = form.number();
        if (number >= byForm.length) {
            byForm = Arrays.copyOf(byForm, Math.max(number + 1, 2 * byForm.length));
        }
        if (byForm[number] == 0) {
            byForm[number] = KNOWN | Lexicon.listsOf(form) | shape(form.text().codePointAt(0));
        }
        return byForm[number];
    }

    private static long shape(int first) {
        var isCapital = Character.isUpperCase(first) || Character.isIdeographic(first);
        return (isCapital ? CAPITAL : 0) | (Character.isLetterOrDigit(first) ? LETTERS : 0);
    }

    static boolean isCapital(long kinds) {
        return (kinds & CAPITAL) != 0;
    }

    static boolean isWord(long kinds) {
        return (kinds & LETTERS) != 0;
    }
}

package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a line into lower-case words; a script without spaces gives pairs of neighbouring characters. */
final class DumpWords {
    private DumpWords() {}

    static List<String> of(String line) {
        var words = new ArrayList<String>();
        var text = line.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            var c = i < text.length() ? text.charAt(i) : ' ';
            if (isDense(c)) {
                start = take(words, text, start, i);
                if (i + 1 < text.length() && isDense(text.charAt(i + 1))) {
                    words.add(text.substring(i, i + 2));
                }
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                start = start < 0 ? i : start;
            } else {
                start = take(words, text, start, i);
            }
        }
        return words;
    }

    private static int take(List<String> words, String text, int start, int end) {
        if (start >= 0) {
            words.add(text.substring(start, end));
        }
        return -1;
    }

    /** Whether {@code c} is of a script that sets no spaces between words. */
    static boolean isDense(char c) {
        return c >= '\u3040' && c <= '\u30ff'
                || c >= '\u3400' && c <= '\u9fff'
                || c >= '\u0e00' && c <= '\u0eff'
                || c >= '\uf900' && c <= '\ufaff';
    }
}

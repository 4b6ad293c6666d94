package dev.dossier.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text, each made once: one that comes back is the same string, has its hash already, and is put into lower case no second
 * time. Not for several threads.
 */
final class Vocabulary {
    private static final int FIRST_SIZE = 1 << 10;

    /** Open addressing, a power of two long, at most half full. */
    private @Nullable Form[] forms = new Form[FIRST_SIZE];

    private int size;

    /** The word that {@code folded} has from {@code start} to {@code end}. */
    Form of(String folded, int start, int end) {
        var hash = 0;
        for (var i = start; i < end; i++) {
            hash = 31 * hash + folded.charAt(i); // as String.hashCode() has it
        }
        var at = place(hash);
        for (var form = forms[at]; form != null; form = forms[at]) {
            if (form.text().length() == end - start && folded.startsWith(form.text(), start)) {
                return form;
            }
            at = at + 1 & forms.length - 1;
        }
        return add(folded.substring(start, end), at);
    }

    private int place(int hash) {
        return (hash ^ hash >>> 15) & forms.length - 1;
    }

    private Form add(String text, int at) {
        var form = new Form(size, text, low(text));
        forms[at] = form;
        if (++size * 2 > forms.length) {
            grow();
        }
        return form;
    }

    /** Most words are in lower case already, and are seen to be at a glance. */
    private static String low(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 0x80) {
                return text.toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    private void grow() {
        var old = forms;
        forms = new Form[2 * old.length];
        for (var form : old) {
            if (form != null) {
                var at = place(form.text().hashCode());
                while (forms[at] != null) {
                    at = at + 1 & forms.length - 1;
                }
                forms[at] = form;
            }
        }
    }
}

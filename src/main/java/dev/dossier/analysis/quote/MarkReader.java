package dev.dossier.analysis.quote;

import dev.dossier.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the quotation marks of a paragraph and what each may do, by its neighbours first and its shape second: mixed shapes are common
 * in captures. Apostrophes inside words are left out: {@code that's} has none.
 */
final class MarkReader {
    private static final String OPENERS = "“‘„‚«‹「『";
    private static final String CLOSERS = "”’»›」』";
    private static final String STOPS = ".,!?…;";
    private static final Set<String> ELISIONS =
            Set.of("em", "til", "till", "tis", "twas", "cause", "n", "bout", "round", "cuz", "nuff");

    private final String text;
    private final String folded;

    private MarkReader(String text) {
        this.text = text;
        this.folded = Folding.fold(text);
    }

    static List<Mark> read(String text) {
        var reader = new MarkReader(text);
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < text.length(); i++) {
            reader.markAt(i).ifPresent(marks::add);
        }
        return marks;
    }

    private Optional<Mark> markAt(int at) {
        var c = folded.charAt(at);
        var cjk = "「『」』".indexOf(c);
        if (cjk >= 0) {
            return Optional.of(new Mark(at, cjk % 2 == 1, cjk < 2, cjk >= 2, true));
        }
        if (c == '"') {
            return Optional.of(doubleMark(at));
        }
        return c == '\'' && !isApostrophe(at) ? Optional.of(singleMark(at)) : Optional.empty();
    }

    private Mark doubleMark(int at) {
        var opens = isFreeLeft(at) && !isFreeRight(at);
        var closes = !isFreeLeft(at) && isFreeRight(at);
        if (opens == closes) {
            var shape = text.charAt(at);
            opens = CLOSERS.indexOf(shape) < 0;
            closes = OPENERS.indexOf(shape) < 0;
        }
        return new Mark(at, false, opens, closes, closes);
    }

    private Mark singleMark(int at) {
        var opens = isFreeLeft(at) && !isFreeRight(at) && !isElision(at);
        var closes = !isFreeLeft(at) || (text.charAt(at) == '’' && isFreeRight(at));
        return new Mark(at, true, opens, closes, closes && isSure(at));
    }

    /** Between two letters, or in {@code '90s}. */
    private boolean isApostrophe(int at) {
        return isWord(at - 1) && isWord(at + 1);
    }

    private boolean isElision(int at) {
        var end = at + 1;
        while (isWord(end)) {
            end++;
        }
        var word = folded.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT);
        return ELISIONS.contains(word) || word.matches("\\d\\ds?");
    }

    /** After a comma or stop, or before one, or not after an s that may be a plural's. */
    private boolean isSure(int at) {
        if (at > 0 && STOPS.indexOf(text.charAt(at - 1)) >= 0) {
            return true;
        }
        var plural = at > 0 && text.charAt(at - 1) == 's' && at + 1 < text.length() && folded.charAt(at + 1) == ' ';
        return !plural;
    }

    private boolean isFreeLeft(int at) {
        return at == 0 || " ([{-\"'/".indexOf(folded.charAt(at - 1)) >= 0 && !closesBefore(at - 1);
    }

    /** Whether the mark at {@code at} itself stands after a word, as the first in {@code end.'"}. */
    private boolean closesBefore(int at) {
        var c = folded.charAt(at);
        return (c == '"' || c == '\'') && at > 0 && " ([{-".indexOf(folded.charAt(at - 1)) < 0;
    }

    private boolean isFreeRight(int at) {
        return at + 1 >= text.length() || " )]}-.,!?;:…\"'/".indexOf(folded.charAt(at + 1)) >= 0 && !opensAfter(at + 1);
    }

    private boolean opensAfter(int at) {
        var c = folded.charAt(at);
        return (c == '"' || c == '\'' || c == '.' || c == '…') && isWord(at + 1) && c != '-';
    }

    private boolean isWord(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}

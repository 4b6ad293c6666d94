package dev.dossier.analysis.quote;

import dev.dossier.text.BlockText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the quotation marks of a paragraph and what each may do, by its neighbours first and its shape second: mixed shapes are common
 * in captures. Apostrophes inside words are left out: {@code that's} has none. Two single marks side by side, {@code ''} or {@code ``},
 * are one double mark, as in text that was once typed in ASCII.
 */
final class MarkReader {
    private static final String OPENERS = "“‘„‚«‹「『‟‛";
    private static final String CLOSERS = "”’»›」』";
    private static final String CJK = "「『」』";
    private static final String STOPS = ".,!?…;。！？，";
    private static final String BEFORE_OPENING = " ([{-\"'/¿¡>|";
    private static final String AFTER_CLOSING = " )]}-.,!?;:…\"'/<|";

    private final String text;
    private final String folded;
    private final Apostrophes apostrophes;
    private final boolean isDoubled;

    private MarkReader(BlockText block) {
        this.text = block.text();
        this.folded = block.folded();
        this.apostrophes = new Apostrophes(text, folded);
        this.isDoubled = hasDoubledOpening();
    }

    static List<Mark> read(BlockText block) {
        return new MarkReader(block).read();
    }

    /** Whether a block begins with a mark that opens. */
    static boolean opens(BlockText block) {
        var text = block.text();
        return !text.isEmpty()
                && !Character.isLetterOrDigit(text.charAt(0))
                && new MarkReader(block).markAt(0).filter(Mark::opens).isPresent();
    }

    private List<Mark> read() {
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < text.length(); ) {
            if (!mayBeMark(i)) {
                i++;
                continue;
            }
            var mark = markAt(i);
            mark.ifPresent(marks::add);
            i = mark.map(Mark::end).orElse(i + 1);
        }
        return marks;
    }

    /** A quick look, since few characters are marks. */
    private boolean mayBeMark(int at) {
        var c = folded.charAt(at);
        return c == '"' || c == '\'' || c == ',' && isDoubled || c > '\u2fff' && (c == '＂' || CJK.indexOf(c) >= 0);
    }

    private Optional<Mark> markAt(int at) {
        var c = folded.charAt(at);
        var cjk = CJK.indexOf(c);
        if (cjk >= 0) {
            return Optional.of(new Mark(at, 1, cjk % 2 == 1, cjk < 2, cjk >= 2, true));
        }
        if (c == '"' || c == '＂') {
            return apostrophes.isInch(at) ? Optional.empty() : Optional.of(doubleMark(at, 1));
        }
        if (isDoubled && isPair(at)) {
            return Optional.of(doubleMark(at, 2));
        }
        return c == '\'' && !apostrophes.isInside(at) ? Optional.of(singleMark(at)) : Optional.empty();
    }

    /** {@code ''}, {@code ``}, or {@code ,,} before a word. */
    private boolean isPair(int at) {
        if (at + 1 >= text.length() || text.charAt(at) != text.charAt(at + 1)) {
            return false;
        }
        var isLow = text.charAt(at) == ',' && isFreeLeft(at) && apostrophes.isWord(at + 2);
        return folded.charAt(at) == '\'' || isLow;
    }

    /** Only then is {@code ''} one mark; elsewhere it closes two quotations, one inside the other. */
    private boolean hasDoubledOpening() {
        if (!folded.contains("''") && !folded.contains(",,")) {
            return false;
        }
        for (var at = 0; at + 2 < text.length(); at++) {
            var c = folded.charAt(at);
            if ((c == '\'' || c == ',') && isPair(at) && isFreeLeft(at) && !isFreeRight(at + 1)) {
                return true;
            }
        }
        return false;
    }

    private Mark doubleMark(int at, int length) {
        var last = at + length - 1;
        var opens = isFreeLeft(at) && !isFreeRight(last);
        var closes = !isFreeLeft(at) && isFreeRight(last);
        if (opens == closes) {
            var shape = text.charAt(at);
            opens = CLOSERS.indexOf(shape) < 0;
            closes = OPENERS.indexOf(shape) < 0;
        }
        return new Mark(at, length, false, opens, closes, closes);
    }

    private Mark singleMark(int at) {
        var opens = isFreeLeft(at) && !isFreeRight(at) && !apostrophes.isElision(at);
        var closes = !isFreeLeft(at) || (text.charAt(at) == '’' && isFreeRight(at));
        if (isFreeLeft(at) && isFreeRight(at)) {
            opens = "‹‚".indexOf(text.charAt(at)) >= 0;
            closes = closes || text.charAt(at) == '›';
        }
        return new Mark(at, 1, true, opens, closes, closes && isSure(at));
    }

    /** After a comma or stop, or not after a word that may end in an apostrophe. */
    private boolean isSure(int at) {
        return at > 0 && STOPS.indexOf(text.charAt(at - 1)) >= 0 || !apostrophes.mayEnd(at);
    }

    private boolean isFreeLeft(int at) {
        return at == 0 || BEFORE_OPENING.indexOf(folded.charAt(at - 1)) >= 0 && !closesBefore(at - 1);
    }

    /** Whether the mark at {@code at} itself stands after a word, as the first in {@code end.'"}. */
    private boolean closesBefore(int at) {
        var c = folded.charAt(at);
        return (c == '"' || c == '\'') && at > 0 && " ([{-".indexOf(folded.charAt(at - 1)) < 0;
    }

    private boolean isFreeRight(int at) {
        return at + 1 >= text.length() || AFTER_CLOSING.indexOf(folded.charAt(at + 1)) >= 0 && !opensAfter(at + 1);
    }

    private boolean opensAfter(int at) {
        var c = folded.charAt(at);
        return (c == '"' || c == '\'' || c == '.' || c == '…') && apostrophes.isWord(at + 1);
    }
}

package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import dev.dossier.text.BlockText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Pairs the marks of one paragraph into its outermost quotations. A mark may be closed by one of another shape
 * ({@code "Yes,' he said}); a mark that nothing closes gives way to what stands inside it.
 */
final class MarkPairer {
    /** What follows a quotation: {@code  he said}. */
    private static final Pattern AFTER_QUOTATION = Pattern.compile(
            " (?:(?:[Hh]e|[Ss]he|[Tt]hey|[A-Z]\\w{1,20}(?: [A-Z]\\w{1,20})?) (?:said|says|told|added)|said [A-Z]\\w{1,20})\\b");

    /** The same after the comma of a quotation whose closing mark is missing: {@code , he said}. */
    private static final Pattern ATTRIBUTION = Pattern.compile(",(?=" + AFTER_QUOTATION.pattern() + ")");

    /** Nobody nests deeper; it keeps the work in proportion to the text. */
    private static final int DEEPEST = 3;

    private final String text;
    private final List<Mark> marks;
    private final boolean nextOpens;
    private final Deque<Open> opens = new ArrayDeque<>();
    private final List<QuotedSpan> outermost = new ArrayList<>();

    /** An opening mark that waits for its closing mark, and the quotations found inside it so far. */
    private record Open(Mark mark, List<QuotedSpan> inside) {}

    private MarkPairer(String text, List<Mark> marks, boolean nextOpens) {
        this.text = text;
        this.marks = marks;
        this.nextOpens = nextOpens;
    }

    /**
     * @param nextOpens whether the next paragraph begins with an opening mark
     * @return spans in text order, none inside another
     */
    static List<QuotedSpan> pair(BlockText block, boolean nextOpens) {
        return new MarkPairer(block.text(), MarkReader.read(block), nextOpens).pair();
    }

    private List<QuotedSpan> pair() {
        var sureAfter = sureClosersAfter();
        for (var i = 0; i < marks.size(); i++) {
            read(marks.get(i), sureAfter[i]);
        }
        while (!opens.isEmpty()) {
            giveUp(opens.pop(), text.length());
        }
        outermost.sort((a, b) -> a.inner().compareTo(b.inner()));
        return List.copyOf(outermost);
    }

    /** For each mark, whether a sure single closing mark follows before the next single opening mark. */
    private boolean[] sureClosersAfter() {
        var found = new boolean[marks.size()];
        var sure = false;
        for (var i = marks.size() - 1; i >= 0; i--) {
            found[i] = sure;
            var mark = marks.get(i);
            if (mark.single()) {
                sure = mark.closes() && mark.sure() || sure && !mark.opens();
            }
        }
        return found;
    }

    private void read(Mark mark, boolean sureCloserFollows) {
        if (isFirst(mark) && isOpeningMissing(mark)) {
            outermost.add(new QuotedSpan(new Span(0, mark.at()), new Span(0, mark.end()), false, false));
            return;
        }
        var plural = mark.single() && mark.closes() && !mark.sure();
        if (mark.closes() && !(plural && sureCloserFollows) && close(mark)) {
            return;
        }
        if (mark.opens()) {
            if (!opens.isEmpty() && opens.peek().mark().single() == mark.single()) {
                giveUp(opens.pop(), mark.at());
            }
            if (opens.size() < DEEPEST) {
                opens.push(new Open(mark, new ArrayList<>()));
            }
        }
    }

    private boolean isFirst(Mark mark) {
        return !marks.isEmpty() && marks.get(0).at() == mark.at();
    }

    /** {@code We came in May,” Kim said.} */
    private boolean isOpeningMissing(Mark mark) {
        var rest = text.substring(mark.end(), Math.min(text.length(), mark.end() + 60));
        return !mark.single()
                && mark.closes()
                && !mark.opens()
                && mark.at() > 1
                && text.charAt(mark.at() - 1) == ','
                && AFTER_QUOTATION.matcher(rest).lookingAt();
    }

    private boolean close(Mark mark) {
        var same = opens.stream().anyMatch(open -> open.mark().single() == mark.single());
        if (!same) {
            var mixed = opens.size() == 1 && mark.sure() && endsSpeech(mark.at());
            if (mixed) {
                emit(opens.pop(), mark.at(), mark.end(), false);
            }
            return mixed;
        }
        while (!opens.isEmpty() && opens.peek().mark().single() != mark.single()) {
            opens.pop();
        }
        emit(opens.pop(), mark.at(), mark.end(), false);
        return true;
    }

    private boolean endsSpeech(int at) {
        return at > 0 && ".,!?…".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** @param outerEnd the end of the closing mark; {@code end} where there is none */
    private void emit(Open open, int end, int outerEnd, boolean goesOn) {
        var mark = open.mark();
        if (mark.end() < end) {
            var inner = new Span(mark.end(), end);
            into().add(new QuotedSpan(inner, new Span(mark.at(), outerEnd), mark.single(), goesOn));
        }
    }

    private List<QuotedSpan> into() {
        return opens.isEmpty() ? outermost : opens.peek().inside();
    }

    private boolean opensSentence(Mark mark) {
        return mark.at() > 1
                && text.charAt(mark.at() - 1) == ' '
                && ".!?".indexOf(text.charAt(mark.at() - 2)) >= 0
                && mark.end() < text.length()
                && Character.isUpperCase(text.charAt(mark.end()));
    }

    /** {@code Kim said: “We came}, with a sentence of its own after the mark. */
    private boolean isLedIn(Mark mark) {
        var before = text.substring(Math.max(0, mark.at() - 2), mark.at());
        return mark.end() < text.length()
                && (before.equals(": ") || before.equals(", "))
                && Character.isUpperCase(text.charAt(mark.end()));
    }

    /** What to make of an opening mark that nothing closes before {@code end}. */
    private void giveUp(Open open, int end) {
        var start = open.mark().end();
        var isWhole = open.mark().at() == 0
                && end == text.length()
                && opens.isEmpty()
                && open.inside().isEmpty();
        var reachesEnd =
                end == text.length() && opens.isEmpty() && open.inside().isEmpty();
        if (nextOpens && reachesEnd && (isWhole || !open.mark().single() || opensSentence(open.mark()))) {
            emit(open, end, end, true);
            return;
        }
        var attribution = ATTRIBUTION.matcher(text).region(start, end);
        if (!open.mark().single() && open.inside().isEmpty() && attribution.find()) {
            emit(open, attribution.end(), attribution.end(), false);
        } else if (reachesEnd && !open.mark().single() && (isWhole || isLedIn(open.mark()))) {
            emit(open, end, end, false);
        } else {
            into().addAll(open.inside());
        }
    }
}

package dev.dossier.analysis.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One of two compared texts: its words, and which of them the other text has not kept. */
final class Side {
    private final Saying saying;
    private final Set<Integer> changed = new HashSet<>();
    private final Set<String> others;
    private final List<Integer> stretchOf = new ArrayList<>();

    /** @param isBefore whether it is the earlier text */
    Side(Saying saying, Saying other, List<Stretch> stretches, boolean isBefore) {
        this.saying = saying;
        this.others = Weights.stems(other.words());
        var at = 0;
        for (var number = 0; number < stretches.size(); number++) {
            var stretch = stretches.get(number);
            for (var word : isBefore ? stretch.before() : stretch.after()) {
                stretchOf.add(number);
                if (!stretch.isKept() && !word.isGloss()) {
                    changed.add(at);
                }
                at++;
            }
        }
    }

    List<Word> words() {
        return saying.words();
    }

    Saying saying() {
        return saying;
    }

    Word word(int i) {
        return words().get(i);
    }

    int size() {
        return words().size();
    }

    /** Whether the other text lacks the word at this place. */
    boolean isChanged(int i) {
        return changed.contains(i);
    }

    /** Whether all words from here on, so many, are lacking. */
    boolean isChanged(int from, int length) {
        for (var i = from; i < from + length; i++) {
            if (!isChanged(i)) {
                return false;
            }
        }
        return true;
    }

    /** The number of the stretch that the word is in. */
    int stretch(int i) {
        return stretchOf.get(i);
    }

    /** Whether the word is kept, or another form of it stands in the other text. */
    boolean isThere(int i) {
        return !isChanged(i) || word(i).isContent() && others.contains(word(i).stem());
    }

    /** Whether something that carries the statement is kept of the sentence that the word is in. */
    boolean isSentenceKept(int i) {
        return isKeptAround(i, ".!?");
    }

    /** The same of the clause. */
    boolean isClauseKept(int i) {
        return isKeptAround(i, ".!?,;:—–");
    }

    private boolean isKeptAround(int i, String marks) {
        var from = i;
        while (from > 0 && !hasMark(from - 1, marks)) {
            from--;
        }
        var to = i;
        while (to + 1 < size() && !hasMark(to, marks)) {
            to++;
        }
        for (var k = from; k <= to; k++) {
            if (word(k).isContent() && isThere(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the marks stands between this word and the next; a dot within a word does not count. */
    boolean hasMark(int i, String marks) {
        if (i + 1 >= size()) {
            return true;
        }
        var end = word(i).span().end();
        var next = word(i + 1).span().start();
        if (next <= end) {
            return false;
        }
        var between = saying.text().substring(end, next);
        var endsAbbreviation = marks.indexOf('.') >= 0
                && saying.text().charAt(end - 1) == '.'
                && Character.isUpperCase(saying.text().charAt(next));
        return endsAbbreviation || between.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }
}

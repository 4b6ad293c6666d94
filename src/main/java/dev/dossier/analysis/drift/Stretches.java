package dev.dossier.analysis.drift;

import dev.dossier.domain.WordChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes stretches of the words that stand side by side, so that they read well. */
final class Stretches {
    private Stretches() {}

    /** @param pairs places in {@code before} and {@code after}, rising in both */
    static List<Stretch> of(List<Word> before, List<Word> after, List<int[]> pairs) {
        var stretches = new ArrayList<Stretch>();
        var i = 0;
        var j = 0;
        for (var pair : pairs) {
            addChange(stretches, before.subList(i, pair[0]), after.subList(j, pair[1]));
            i = pair[0] + 1;
            j = pair[1] + 1;
            var one = List.of(before.get(pair[0]));
            var other = List.of(after.get(pair[1]));
            var isSame = Aligner.isSame(one.get(0), other.get(0));
            stretches.add(isSame ? new Stretch(WordChange.Kind.KEPT, one, other) : Stretch.changed(one, other));
        }
        addChange(stretches, before.subList(i, before.size()), after.subList(j, after.size()));
        return joined(withoutIslands(joined(stretches)));
    }

    private static void addChange(List<Stretch> stretches, List<Word> before, List<Word> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        stretches.addAll(sameWrittenOtherwise(before, after));
    }

    /** {@code electric vehicles} for {@code EVs}, {@code chip maker} for {@code chipmaker} are kept, wherever they stand in the change. */
    private static List<Stretch> sameWrittenOtherwise(List<Word> before, List<Word> after) {
        for (var i = 0; i < before.size(); i++) {
            for (var j = 0; j < after.size(); j++) {
                var long1 = Spelled.out(before.get(i), after.subList(j, after.size()));
                var long2 = Spelled.out(after.get(j), before.subList(i, before.size()));
                if (long1 > 0 || long2 > 0) {
                    var stretches = new ArrayList<Stretch>();
                    addChange(stretches, before.subList(0, i), after.subList(0, j));
                    var toI = i + Math.max(1, long2);
                    var toJ = j + Math.max(1, long1);
                    stretches.add(new Stretch(WordChange.Kind.KEPT, before.subList(i, toI), after.subList(j, toJ)));
                    addChange(stretches, before.subList(toI, before.size()), after.subList(toJ, after.size()));
                    return stretches;
                }
            }
        }
        return List.of(Stretch.changed(before, after));
    }

    /** Neighbours of one kind become one; so do neighbours that are changed. */
    private static List<Stretch> joined(List<Stretch> stretches) {
        var joined = new ArrayList<Stretch>();
        for (var stretch : stretches) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.isKept() != stretch.isKept()) {
                joined.add(stretch);
                continue;
            }
            var before = new ArrayList<>(last.before());
            before.addAll(stretch.before());
            var after = new ArrayList<>(last.after());
            after.addAll(stretch.after());
            joined.set(
                    joined.size() - 1,
                    last.isKept() ? new Stretch(WordChange.Kind.KEPT, before, after) : Stretch.changed(before, after));
        }
        return joined;
    }

    /** A lone {@code the} between two rewritten stretches was not kept, it is there by chance. */
    private static List<Stretch> withoutIslands(List<Stretch> stretches) {
        var result = new ArrayList<Stretch>();
        for (var i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            var isIsland = stretch.isKept()
                    && !stretch.hasContent()
                    && i > 0
                    && i + 1 < stretches.size()
                    && isRewritten(stretches.get(i - 1))
                    && isRewritten(stretches.get(i + 1));
            result.add(isIsland ? Stretch.changed(stretch.before(), stretch.after()) : stretch);
        }
        return result;
    }

    private static boolean isRewritten(Stretch stretch) {
        return stretch.kind() == WordChange.Kind.REPLACED && stretch.hasContent();
    }

    /** The stretches with their texts, punctuation and blanks included: put together, each side is its whole text again. */
    static List<WordChange> texts(List<Stretch> stretches, String before, String after) {
        var changes = new ArrayList<WordChange>();
        var i = 0;
        var j = 0;
        for (var at = 0; at < stretches.size(); at++) {
            var rest = stretches.subList(at + 1, stretches.size());
            var toI = end(
                    rest.stream().map(Stretch::before).collect(Collectors.toList()),
                    before,
                    i,
                    stretches.get(at).before());
            var toJ = end(
                    rest.stream().map(Stretch::after).collect(Collectors.toList()),
                    after,
                    j,
                    stretches.get(at).after());
            changes.add(new WordChange(stretches.get(at).kind(), before.substring(i, toI), after.substring(j, toJ)));
            i = toI;
            j = toJ;
        }
        return changes;
    }

    private static int end(List<List<Word>> rest, String text, int from, List<Word> words) {
        if (words.isEmpty()) {
            return from;
        }
        var next = rest.stream().flatMap(List::stream).findFirst();
        if (next.isEmpty()) {
            return text.length();
        }
        var start = next.get().span().start();
        var end = words.get(words.size() - 1).span().end();
        if (start < end) {
            return Math.max(from, Math.min(end, text.length()));
        }
        // Opening marks go with the word that follows: the cut is at the last blank between the two, else after the
        // earlier word.
        var blank = text.lastIndexOf(' ', start - 1);
        return blank >= end ? blank + 1 : start;
    }
}

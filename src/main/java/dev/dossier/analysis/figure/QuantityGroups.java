package dev.dossier.analysis.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts quantities together, the surest pairs first: those of one value, then groups with two values. A group is told by several articles,
 * and where it has two values no article tells both, for then its writer has told them apart.
 */
final class QuantityGroups {
    private final List<Quantity> quantities;
    private final QuantityLikeness likeness;
    private final SortedSet<Long> pairs;
    private final List<List<Integer>> groupOf = new ArrayList<>();

    /** @param pairs places of quantities that may be one, {@code first << 32 | second} */
    QuantityGroups(List<Quantity> quantities, QuantityLikeness likeness, SortedSet<Long> pairs) {
        this.quantities = quantities;
        this.likeness = likeness;
        this.pairs = pairs;
        for (var i = 0; i < quantities.size(); i++) {
            groupOf.add(new ArrayList<>(List.of(i)));
        }
    }

    /** The groups of two articles and more, each in the order of its passages, in the order of their first. */
    List<List<Quantity>> groups() {
        join(likeness::ofOneValue, false);
        join(likeness::ofTwoValues, true);
        var groups = new TreeMap<Integer, List<Quantity>>();
        for (var i = 0; i < quantities.size(); i++) {
            groups.computeIfAbsent(groupOf.get(i).get(0), first -> new ArrayList<>())
                    .add(quantities.get(i));
        }
        return groups.values().stream()
                .filter(group ->
                        group.stream().map(Quantity::article).distinct().count() > 1)
                .toList();
    }

    private interface Measure {
        double of(Quantity a, Quantity b);
    }

    private record Pair(int first, int second, double sureness) {}

    private void join(Measure measure, boolean isOfTwoValues) {
        var sure = new ArrayList<Pair>();
        for (var pair : pairs) {
            var first = (int) (pair >> 32);
            var second = (int) (long) pair;
            var sureness = measure.of(quantities.get(first), quantities.get(second));
            if (sureness > 0) {
                sure.add(new Pair(first, second, sureness));
            }
        }
        sure.sort(Comparator.comparingDouble(Pair::sureness)
                .reversed()
                .thenComparingInt(Pair::first)
                .thenComparingInt(Pair::second));
        sure.forEach(pair -> join(pair, isOfTwoValues));
    }

    private void join(Pair pair, boolean isOfTwoValues) {
        var a = groupOf.get(pair.first());
        var b = groupOf.get(pair.second());
        if (a != b && (isOfTwoValues ? tellApart(a, b) : agree(a, b))) {
            var all = new TreeSet<>(a);
            all.addAll(b);
            var joined = new ArrayList<>(all);
            joined.forEach(place -> groupOf.set(place, joined));
        }
    }

    /** Whether all values of both can be one. */
    private boolean agree(List<Integer> a, List<Integer> b) {
        return a.stream()
                .allMatch(i -> b.stream().allMatch(j -> {
                    var first = quantities.get(i);
                    var second = quantities.get(j);
                    return first.agrees(second) || !first.sharesUnit(second);
                }));
    }

    private boolean tellApart(List<Integer> a, List<Integer> b) {
        return a.stream()
                .noneMatch(i -> b.stream()
                        .anyMatch(j -> quantities
                                .get(i)
                                .article()
                                .equals(quantities.get(j).article())));
    }
}

package dev.dossier.analysis.drift;

import dev.dossier.domain.DriftKind;
import dev.dossier.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A measure or an amount of money that is given in other units: {@code 6 miles} as {@code 10 kilometres}, {@code $5} with {@code (RM21)}. */
final class UnitRule implements DriftRule {
    private static final Map<String, String> UNITS =
            WordLists.read(UnitRule.class, "drift.txt").table("units");

    /** Where the number of a unit stands: {@code 5 miles}, {@code RM5}, {@code 5 billion dollars}. */
    private static final List<Integer> NEAREST_FIRST = List.of(-1, 1, -2);

    /** A number with its unit. */
    private record Measure(int from, int length, String unit, boolean isChanged) {
        String dimension() {
            return UNITS.getOrDefault(unit, "");
        }
    }

    @Override
    public void look(Comparison comparison) {
        for (var before : measures(comparison.before())) {
            for (var after : measures(comparison.after())) {
                var isOther = before.dimension().equals(after.dimension())
                        && !before.unit().equals(after.unit());
                if (isOther && after.isChanged() && isNew(after, comparison.before())) {
                    comparison.name(DriftKind.UNITS_TRANSLATED);
                    comparison.explain(comparison.after(), after.from(), after.length());
                    if (before.isChanged()) {
                        comparison.explain(comparison.before(), before.from(), before.length());
                    }
                }
            }
        }
    }

    /** Whether the earlier text has no such unit. */
    private static boolean isNew(Measure measure, Side before) {
        return before.words().stream().noneMatch(word -> word.key().equals(measure.unit()));
    }

    private static List<Measure> measures(Side side) {
        var measures = new ArrayList<Measure>();
        for (var i = 0; i < side.size(); i++) {
            if (UNITS.containsKey(side.word(i).key())) {
                measure(side, i, measures);
            }
        }
        return measures;
    }

    private static void measure(Side side, int unit, List<Measure> measures) {
        for (var i : NEAREST_FIRST.stream().map(step -> unit + step).toList()) {
            if (i >= 0
                    && i < side.size()
                    && Character.isDigit(side.word(i).key().charAt(0))) {
                var from = Math.min(i, unit);
                var to = Math.max(i, unit);
                var isScaled = to + 1 < side.size() && side.word(to + 1).key().endsWith("illion");
                var length = to - from + (isScaled ? 2 : 1);
                var isChanged = side.isChanged(i) || side.isChanged(unit);
                measures.add(new Measure(from, length, side.word(unit).key(), isChanged));
                return;
            }
        }
    }
}

package dev.dossier.analysis.figure;

import dev.dossier.domain.Figure;
import dev.dossier.domain.TimexValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A figure with its conversions, and with what tells which quantity it is.
 *
 * @param tellings the figure first, then its conversions
 * @param extents what each unit leaves open, fractions as {@code %}, years as months
 * @param origin the story that it comes from, or the article when that is a report of its own
 * @param isOwn whether the article is a report of its own
 * @param published absent where unknown
 * @param measure the stems of what is measured, without names
 * @param words the stems of the sentence, without names and numbers
 * @param near those of the clause
 * @param entities those of the sentence, and those of its paragraph when it has none
 */
record Quantity(
        List<Figure> tellings,
        Map<String, Extent> extents,
        String origin,
        String story,
        boolean isOwn,
        Optional<LocalDate> published,
        Set<String> measure,
        Set<String> words,
        Set<String> near,
        Set<String> entities,
        boolean isForecast,
        boolean isPart) {
    private static final int DISTINCT_DIGITS = 3;

    Figure figure() {
        return tellings.get(0);
    }

    String article() {
        return figure().passage().article().value();
    }

    Optional<TimexValue> asOf() {
        return figure().asOf();
    }

    /** Whether some unit is common to both and one value can be meant in it. */
    boolean agrees(Quantity other) {
        return extents.entrySet().stream()
                .anyMatch(unit -> other.extents.containsKey(unit.getKey())
                        && unit.getValue().agrees(other.extents.get(unit.getKey())));
    }

    boolean sharesUnit(Quantity other) {
        return extents.keySet().stream().anyMatch(other.extents::containsKey);
    }

    /** Whether two quantities have this value hardly by chance: a range, or three digits that are not zero. */
    boolean isDistinct() {
        var digits = figure().low().stripTrailingZeros().precision();
        return figure().isRange() || digits >= DISTINCT_DIGITS;
    }

    /** A rise by 5% is no share of 5%. */
    boolean isChange() {
        return figure().measures()
                .filter(words -> words.startsWith("change in "))
                .isPresent();
    }
}

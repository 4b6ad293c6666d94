package dev.dossier.analysis.figure;

import dev.dossier.domain.Figure;
import dev.dossier.domain.Precision;
import dev.dossier.domain.TimexValue;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whether two figures are of one quantity. With one value little more is needed; with two values nearly everything must be the same,
 * for what differs is then more often the quantity than the report.
 *
 * @param frequencies how many sentences with figures have a stem
 * @param sentences how many there are
 */
record QuantityLikeness(Map<String, Integer> frequencies, int sentences) {
    private static final double SAME_STORY = 0.3;
    private static final double DISTINCT = 0.25;
    private static final double COMMON_VALUE = 0.45;
    private static final double ALL_BUT_ALL = 0.6;
    private static final double OTHER_VALUE = 0.5;
    private static final double OTHER_VALUE_UNMEASURED = 0.65;
    private static final double OTHER_VALUE_OF_A_COPY = 0.7;
    private static final double FARTHEST = 4;
    private static final int SOON = 31;

    /** How surely both tell one value of one quantity, 0 where that is not sure. */
    double ofOneValue(Quantity a, Quantity b) {
        if (!a.agrees(b) || isOther(a, b) || !haveOneRate(a, b, true) || areTimesApart(a, b)) {
            return 0;
        }
        var share = share(a, b);
        var common = inCommon(a.words(), b.words()).size();
        var isOfOneEntity = !inCommon(a.entities(), b.entities()).isEmpty();
        var isMeasuredAlike = isMeasuredAlike(a, b);
        var isDistinct = a.isDistinct() && b.isDistinct();
        var isSure = false;
        if (a.story().equals(b.story())) {
            isSure = share >= SAME_STORY && common > 0 || isDistinct && (isOfOneEntity || common > 0);
        } else if (isDistinct) {
            isSure = isOfOneEntity && (common > 0 || isMeasuredAlike) || share >= DISTINCT && common > 1;
        } else {
            isSure = isOfOneEntity
                    && a.isForecast() == b.isForecast()
                    && (isMeasuredAlike && common > 0
                            || share >= COMMON_VALUE && common > 1
                            || share >= ALL_BUT_ALL && common > 0);
        }
        return isSure ? 1 + share : 0;
    }

    /** How surely both tell one quantity though not one value, 0 where that is not sure. */
    double ofTwoValues(Quantity a, Quantity b) {
        if (a.agrees(b)
                || !a.sharesUnit(b)
                || isOther(a, b)
                || !haveOneRate(a, b, false)
                || a.isForecast() != b.isForecast()
                || a.isPart() != b.isPart()) {
            return 0;
        }
        var share = share(a, b);
        if (a.story().equals(b.story())) {
            return share >= OTHER_VALUE_OF_A_COPY
                            && inCommon(a.words(), b.words()).size() > 2
                    ? share
                    : 0;
        }
        var isSure = isOfTheSame(a, b)
                && isNear(a, b)
                && isToldAlike(a, b)
                && a.measure().equals(b.measure())
                && share >= (a.measure().isEmpty() ? OTHER_VALUE_UNMEASURED : OTHER_VALUE)
                && areTimesComparable(a, b);
        return isSure ? share : 0;
    }

    private static boolean isOther(Quantity a, Quantity b) {
        return a.article().equals(b.article())
                || a.isChange() != b.isChange()
                || ComparisonWords.areContrary(told(a), told(b));
    }

    private static Set<String> told(Quantity quantity) {
        var told = new TreeSet<>(quantity.near());
        told.addAll(quantity.measure());
        return told;
    }

    /** A name more is a place or a unit more: revenue in one country is not all revenue. */
    private static boolean isOfTheSame(Quantity a, Quantity b) {
        return !a.entities().isEmpty() && a.entities().equals(b.entities());
    }

    /** Two words in common; one is enough where it is the measure and both tell when it holds. */
    private static boolean isToldAlike(Quantity a, Quantity b) {
        var least = !a.measure().isEmpty() && a.asOf().isPresent() && b.asOf().isPresent() ? 1 : 2;
        return inCommon(a.words(), b.words()).size() >= least;
    }

    /** Values that are many times apart are of two things, or one is misprinted. */
    private static boolean isNear(Quantity a, Quantity b) {
        return a.extents().entrySet().stream().anyMatch(unit -> {
            var other = b.extents().get(unit.getKey());
            return other != null
                    && unit.getValue().high() <= FARTHEST * other.high()
                    && other.high() <= FARTHEST * unit.getValue().high();
        });
    }

    private static boolean haveOneRate(Quantity a, Quantity b, boolean mayOneLackIt) {
        var rateA = a.figure().rate();
        var rateB = b.figure().rate();
        return rateA.equals(rateB) || mayOneLackIt && (rateA.isEmpty() || rateB.isEmpty());
    }

    private static boolean isMeasuredAlike(Quantity a, Quantity b) {
        return !inCommon(a.measure(), b.measure()).isEmpty();
    }

    /** Both times are told, and no day is in both. */
    private static boolean areTimesApart(Quantity a, Quantity b) {
        return a.asOf().isPresent()
                && b.asOf().isPresent()
                && (a.asOf().get().last().isBefore(b.asOf().get().first())
                        || b.asOf().get().last().isBefore(a.asOf().get().first()));
    }

    /** Both are told or neither is; a quarter is not set against its year. */
    private static boolean areTimesComparable(Quantity a, Quantity b) {
        return isOneTime(a, b) || isTwoTimes(a, b);
    }

    /** Whether both hold for one time, as far as that can be told. */
    static boolean isOneTime(Quantity a, Quantity b) {
        if (a.asOf().isEmpty() && b.asOf().isEmpty()) {
            return a.published().isPresent() && a.published().equals(b.published());
        }
        return isOneTime(a.asOf(), b.asOf());
    }

    private static boolean isOneTime(Optional<TimexValue> a, Optional<TimexValue> b) {
        return a.isPresent()
                && b.isPresent()
                && (a.get().iso().equals(b.get().iso())
                        || isFineWithin(a.get(), b.get())
                        || isFineWithin(b.get(), a.get()));
    }

    private static boolean isFineWithin(TimexValue fine, TimexValue coarse) {
        return coarse.precision().compareTo(Precision.MONTH) <= 0 && fine.isWithin(coarse);
    }

    /** What nobody dates is of the report's day: a price may change in years, a count soon counts something else. */
    private static boolean isTwoTimes(Quantity a, Quantity b) {
        if (a.asOf().isEmpty() && b.asOf().isEmpty()) {
            return !a.isChange() && areReportedApart(a, b, a.figure().kind() == Figure.Kind.COUNT);
        }
        return areTimesApart(a, b)
                && a.asOf().map(TimexValue::precision).equals(b.asOf().map(TimexValue::precision));
    }

    private static boolean areReportedApart(Quantity a, Quantity b, boolean isSoonOld) {
        if (a.published().isEmpty() || b.published().isEmpty()) {
            return false;
        }
        var days =
                Math.abs(a.published().get().toEpochDay() - b.published().get().toEpochDay());
        return days > 0 && (!isSoonOld || days <= SOON);
    }

    /** The part of the shorter sentence, or clause, that the other has too, by weight. */
    private double share(Quantity a, Quantity b) {
        return Math.max(
                share(a.words(), b.words(), a.entities(), b.entities()),
                share(a.near(), b.near(), a.entities(), b.entities()));
    }

    private double share(Set<String> a, Set<String> b, Set<String> namesOfA, Set<String> namesOfB) {
        var shorter = Math.min(weight(a) + weight(namesOfA), weight(b) + weight(namesOfB));
        return shorter == 0 ? 0 : (weight(inCommon(a, b)) + weight(inCommon(namesOfA, namesOfB))) / shorter;
    }

    private double weight(Collection<String> words) {
        return words.stream()
                .mapToDouble(word -> Math.log(1 + (double) sentences / frequencies.getOrDefault(word, 1)))
                .sum();
    }

    private static Set<String> inCommon(Set<String> a, Set<String> b) {
        var common = new TreeSet<>(a);
        common.retainAll(b);
        return common;
    }
}

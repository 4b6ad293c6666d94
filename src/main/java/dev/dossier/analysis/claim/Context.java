package dev.dossier.analysis.claim;

import dev.dossier.analysis.claim.Claim.Reach;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

/**
 * Whether two claims are about the same thing, by what their sentences have in common.
 *
 * @param frequencies how many sentences have a stem
 * @param sentences how many there are
 */
record Context(Map<String, Integer> frequencies, int sentences) {
    private static final double OF_ONE_STORY = 0.25;
    private static final double OF_TWO_STORIES = 0.35;
    private static final double OF_ONE_DAY = 0.55;
    private static final double OF_ONE_DAY_AND_STORY = 0.45;
    private static final double TENSION = 0.12;
    private static final int LEAST_IN_COMMON = 3;
    private static final int LEAST_OF_A_TENSION = 2;

    /** Whether two claims of different sides cannot both be right about one thing. */
    boolean areOpposed(Claim a, Claim b) {
        var first = a.statement();
        var second = b.statement();
        if (a.side().equals(b.side())
                || first.article().equals(second.article())
                || first.isOfAnotherTime(second)
                || common(first, second).size() < (a.reach() == Reach.OTHERS ? LEAST_OF_A_TENSION : LEAST_IN_COMMON)) {
            return false;
        }
        var isOneStory = first.story().equals(second.story());
        return isWithinReach(a.reach(), first, second, isOneStory)
                && share(first, second) >= needed(a.reach(), isOneStory);
    }

    private static boolean isWithinReach(Reach reach, Statement a, Statement b, boolean isOneStory) {
        return switch (reach) {
            case STORY -> isOneStory;
            case DAY -> isOneStory || areOfOneDay(a, b);
            case ALL -> true;
            case OTHERS -> !isOneStory;
        };
    }

    private static double needed(Reach reach, boolean isOneStory) {
        return switch (reach) {
            case STORY -> OF_ONE_STORY;
            case DAY -> isOneStory ? OF_ONE_DAY_AND_STORY : OF_ONE_DAY;
            case ALL -> isOneStory ? OF_ONE_STORY : OF_TWO_STORIES;
            case OTHERS -> TENSION;
        };
    }

    private static boolean areOfOneDay(Statement a, Statement b) {
        return a.published().isPresent()
                && b.published().isPresent()
                && Math.abs(a.published().get().toEpochDay()
                                - b.published().get().toEpochDay())
                        <= 1;
    }

    /** The part of the shorter sentence that the other has too, by weight. */
    double share(Statement a, Statement b) {
        var shorter = Math.min(weight(a.stems()), weight(b.stems()));
        return shorter == 0 ? 0 : weight(common(a, b)) / shorter;
    }

    static TreeSet<String> common(Statement a, Statement b) {
        var common = new TreeSet<>(a.stems());
        common.retainAll(b.stems());
        return common;
    }

    private double weight(Collection<String> stems) {
        return stems.stream()
                .mapToDouble(stem -> Math.log(1 + (double) sentences / frequencies.getOrDefault(stem, 1)))
                .sum();
    }
}

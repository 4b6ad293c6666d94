package dev.dossier.analysis.figure;

import dev.dossier.domain.Figure;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What values a figure leaves open, both ends included: {@code nearly $100 billion} is 90 to 100 billion, {@code 3.5 million} is 3.45 to
 * 3.55 million, {@code more than 5,000} is 5,000 to 7,500 and everything above, as far as a writer would still say so.
 */
record Extent(double low, double high) {
    private static final Set<String> ABOVE = ComparisonWords.qualifiers("above");
    private static final Set<String> JUST_ABOVE = ComparisonWords.qualifiers("just above");
    private static final Set<String> BELOW = ComparisonWords.qualifiers("below");
    private static final Set<String> JUST_BELOW = ComparisonWords.qualifiers("just below");
    private static final Set<String> ABOUT = ComparisonWords.qualifiers("about");

    private static final double ROUNDED = 0.025;
    private static final double VAGUE = 0.1;
    private static final double OPEN = 0.5;
    private static final double CONVERTED = 0.03;
    /** Below it people are counted one by one, and 17 is not 18. */
    private static final int COUNTED = 100;

    /** The extent of a figure in its own unit, multiplied by {@code factor}. */
    static Extent of(Figure figure, double factor) {
        var low = figure.low().doubleValue();
        var high = figure.high().doubleValue();
        var words = figure.qualifier().orElse("").toLowerCase(java.util.Locale.ROOT);
        var extent = extent(figure, low, high, words);
        return new Extent(extent.low * factor, extent.high * factor);
    }

    private static Extent extent(Figure figure, double low, double high, String words) {
        if (JUST_ABOVE.contains(words)) {
            return new Extent(low, high * (1 + VAGUE));
        }
        if (ABOVE.contains(words)) {
            return new Extent(low, high * (1 + OPEN));
        }
        if (JUST_BELOW.contains(words)) {
            return new Extent(low * (1 - VAGUE), high);
        }
        if (BELOW.contains(words)) {
            return new Extent(low * (1 - OPEN), high);
        }
        var most = figure.conversionOf().isPresent() ? CONVERTED : ABOUT.contains(words) ? VAGUE : ROUNDED;
        return new Extent(low - slack(figure, figure.low(), most), high + slack(figure, figure.high(), most));
    }

    /** Half of the last digit that is not zero, but no more than a small part of the value. */
    private static double slack(Figure figure, BigDecimal value, double most) {
        var plain = value.stripTrailingZeros();
        var isCounted = figure.kind() == Figure.Kind.COUNT
                && value.doubleValue() < COUNTED
                && figure.qualifier().isEmpty();
        if (isCounted || value.signum() == 0) {
            return 0;
        }
        // a little less than half, so that 3.4 and 3.5 do not touch
        var half = plain.ulp().doubleValue() * 0.499;
        return Math.min(half, Math.abs(value.doubleValue()) * most);
    }

    /** Whether one value can be meant by both. */
    boolean agrees(Extent other) {
        return low <= other.high && other.low <= high;
    }
}

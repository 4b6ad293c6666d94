package dev.dossier.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number with what it counts.
 *
 * @param text the number with its unit, currency and scale word, without the qualifier: {@code $589 billion}
 * @param low the value, or the lower end of a range
 * @param high the value, or the upper end of a range; never below {@code low}
 * @param unit ISO 4217 code, {@code %}, {@code fraction}, {@code multiple}, {@code year} … {@code nm}, or the noun counted
 * @param rate {@code per year} for a flow
 * @param qualifier exact words: {@code almost}, {@code more than}
 * @param measures what is measured, in words of the sentence; absent where it cannot be told
 * @param subjects whose it is
 * @param asOf when it holds, where its sentence says so
 * @param conversionOf the figure of which this one is the conversion in brackets
 */
public record Figure(
        FactId id,
        Kind kind,
        String text,
        BigDecimal low,
        BigDecimal high,
        String unit,
        Optional<String> rate,
        Optional<String> qualifier,
        Optional<String> measures,
        List<Slug> subjects,
        Optional<TimexValue> asOf,
        Optional<FactId> conversionOf,
        Passage passage,
        Reason reason)
        implements Fact {
    public Figure {
        subjects = List.copyOf(subjects);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("range upside down: " + low + " to " + high);
        }
    }

    /** Whether the figure has two ends. */
    public boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /** What sort of number it is. */
    public enum Kind {
        MONEY("Money"),
        PERCENT("Percentages"),
        SHARE("Shares"),
        RATIO("Ratios"),
        COUNT("Counts"),
        DURATION("Durations"),
        SIZE("Sizes");

        private final String plural;

        Kind(String plural) {
            this.plural = plural;
        }

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String plural() {
            return plural;
        }
    }
}

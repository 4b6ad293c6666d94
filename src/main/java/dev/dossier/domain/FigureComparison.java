package dev.dossier.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * What several passages say of one quantity.
 *
 * @param measures what is measured, in the words of the first report
 * @param subjects whose it is
 * @param unit of all values, as in {@link Figure#unit()}
 * @param values each value once, the one that most independent reports carry first
 * @param reason why the verdict was given, naming the rule and the words it went by
 */
public record FigureComparison(
        String measures, List<Slug> subjects, String unit, List<Value> values, Verdict verdict, Reason reason) {
    public FigureComparison {
        subjects = List.copyOf(subjects);
        values = List.copyOf(values);
    }

    /**
     * One value with everybody who gives it.
     *
     * @param tellings in the order of their passages; conversions of one amount are among them
     */
    public record Value(BigDecimal low, BigDecimal high, List<Figure> tellings) {
        public Value {
            tellings = List.copyOf(tellings);
        }
    }

    /** What comes of the comparison. */
    public enum Verdict {
        /** Only articles of one story carry it. */
        SINGLE_SOURCE,
        /** Independent reports give the same value, as exactly as each gives it. */
        AGREEMENT,
        /** The values hold at different times. */
        DEVELOPMENT,
        /** Independent reports give values that cannot all be right. */
        CONFLICT;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}

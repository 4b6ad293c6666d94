package dev.dossier.analysis.figure;

import dev.dossier.domain.Figure;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number with its unit, at its place.
 *
 * @param from its first lexeme
 * @param to the lexeme after its last
 * @param next the lexeme after the words that belong to it, such as the noun counted
 * @param rule by which it was found
 */
record Amount(Figure.Kind kind, BigDecimal low, BigDecimal high, String unit, int from, int to, int next, Rule rule) {
    /** How an amount was found, for explanations. */
    enum Rule {
        /** {@code US$100bil} */
        CURRENCY_BEFORE,
        /** {@code 4.3 billion yuan} */
        CURRENCY_AFTER,
        /** {@code 10 or 15%} */
        PERCENT,
        /** {@code two to three months} */
        DURATION,
        /** {@code 2-nanometre} */
        SIZE,
        /** {@code three times} */
        TIMES,
        /** {@code double} */
        RATIO_WORD,
        /** {@code one-quarter} */
        FRACTION_WORD,
        /** {@code 1,600 decision-makers} */
        COUNTED_NOUN;

        /** The name in explanations: {@code currency-before}. */
        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

package dev.dossier.analysis.figure;

import java.math.BigDecimal;

/**
 * A number, read.
 *
 * @param end the lexeme after it
 * @param isScaled with a word such as {@code million}
 * @param inWords without digits
 */
record Numeral(BigDecimal value, int end, boolean isScaled, boolean inWords) {}

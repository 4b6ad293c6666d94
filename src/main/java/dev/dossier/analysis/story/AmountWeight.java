package dev.dossier.analysis.story;

import dev.dossier.domain.Figure;
import java.math.BigDecimal;

/** How much a number says: {@code $589 billion} stands in few stories, {@code two companies} in most. */
final class AmountWeight {
    private AmountWeight() {}

    /** Value and unit. What is counted is named in many words, so a count is its value alone. */
    static int key(Figure figure) {
        var unit = switch (figure.kind()) {
            case COUNT, SHARE, RATIO -> "";
            default -> figure.unit();
        };
        return ("figure " + figure.kind() + plain(figure.low()) + " " + plain(figure.high()) + unit).hashCode();
    }

    /** 0 to 1 by the digits that are not zeros at the end: a round number comes back by chance. */
    static double of(Figure figure) {
        var digits = plain(figure.low())
                .replaceAll("[.]|0+$", "")
                .replaceAll("^0+", "")
                .length();
        var weight = figure.isRange() ? 1 : Math.min(1, 0.3 * digits);
        return figure.kind() == Figure.Kind.MONEY ? Math.max(0.5, weight) : weight;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}

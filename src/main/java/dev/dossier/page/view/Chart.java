package dev.dossier.page.view;

import java.util.List;

/**
 * A bar chart by month, laid out in a box of {@code width} by {@code height} units.
 *
 * @param label what it shows, in words: {@code Independent reports by month, January to July 2025; most in January: 6}
 */
public record Chart(int width, int height, String label, List<Bar> bars) {
    public Chart {
        bars = List.copyOf(bars);
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /**
     * @param label {@code January 2025: 6}
     * @param tick what stands under the bar; empty for none
     */
    public record Bar(int x, int y, int width, int height, String label, String tick) {}
}

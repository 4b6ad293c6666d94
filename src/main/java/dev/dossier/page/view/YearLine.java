package dev.dossier.page.view;

import java.util.List;

/** A year of the timeline with its months; {@code count} entries in all. */
public record YearLine(String title, Link page, int count, List<Link> months) {
    public YearLine {
        months = List.copyOf(months);
    }
}

package dev.dossier.page;

import dev.dossier.domain.Slug;
import dev.dossier.domain.TimexValue;
import dev.dossier.page.view.Chart;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays out bars by month; the drawing itself is the template's. */
final class Charts {
    /** The height of a small chart beside a title. */
    static final int SPARKLINE = 28;

    private static final int BAR = 10;
    private static final int GAP = 2;
    private static final int MOST_MONTHS = 36;

    private final Catalogue catalogue;

    Charts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The independent reports among the articles by month, over all months of the briefing. */
    Chart reportsByMonth(Collection<Slug> articles, int height) {
        Map<YearMonth, Integer> months = new TreeMap<>();
        articles.stream()
                .map(a -> catalogue.story(a).lead())
                .distinct()
                .flatMap(lead -> catalogue.article(lead).published().stream())
                .forEach(date -> months.merge(YearMonth.from(date.value().first()), 1, Integer::sum));
        return draw("Stories by month", months, wholePeriod(), height);
    }

    /** Days by month, from the first to the last, at most the last three years of them. */
    Chart byMonth(String what, List<LocalDate> days, int height) {
        Map<YearMonth, Integer> months = new TreeMap<>();
        days.forEach(day -> months.merge(YearMonth.from(day), 1, Integer::sum));
        return draw(what, months, period(days), height);
    }

    private List<YearMonth> wholePeriod() {
        return period(catalogue.newestFirst().stream()
                .flatMap(f -> f.article().published().stream())
                .map(date -> date.value().first())
                .toList());
    }

    private static List<YearMonth> period(List<LocalDate> days) {
        var sorted = days.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return List.of();
        }
        var last = YearMonth.from(sorted.get(sorted.size() - 1));
        var first = YearMonth.from(sorted.get(0));
        long months = Math.min(MOST_MONTHS - 1, ChronoUnit.MONTHS.between(first, last));
        var period = new ArrayList<YearMonth>();
        for (long back = months; back >= 0; back--) {
            period.add(last.minusMonths(back));
        }
        return period;
    }

    private static Chart draw(String what, Map<YearMonth, Integer> counts, List<YearMonth> period, int height) {
        int most =
                period.stream().mapToInt(m -> counts.getOrDefault(m, 0)).max().orElse(0);
        var bars = new ArrayList<Chart.Bar>();
        for (var month : period) {
            int count = counts.getOrDefault(month, 0);
            int tall = count == 0 ? 1 : Math.max(3, count * height / most);
            bars.add(new Chart.Bar(
                    bars.size() * (BAR + GAP), height - tall, BAR, tall, name(month) + ": " + count, tick(month)));
        }
        return new Chart(Math.max(1, bars.size() * (BAR + GAP) - GAP), height, label(what, counts, period), bars);
    }

    private static String label(String what, Map<YearMonth, Integer> counts, List<YearMonth> period) {
        var parts = period.stream()
                .filter(counts::containsKey)
                .map(m -> name(m) + " " + counts.get(m))
                .toList();
        return what + ": " + String.join(", ", parts);
    }

    /** {@code January 2025}. */
    static String name(YearMonth month) {
        return TimexValue.English.monthName(month.getMonthValue()) + " " + month.getYear();
    }

    private static String tick(YearMonth month) {
        return month.getMonthValue() == 1
                ? "’" + Integer.toString(month.getYear()).substring(2)
                : TimexValue.English.monthName(month.getMonthValue()).substring(0, 1);
    }
}

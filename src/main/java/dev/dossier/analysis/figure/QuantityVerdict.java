package dev.dossier.analysis.figure;

import dev.dossier.domain.Figure;
import dev.dossier.domain.FigureComparison;
import dev.dossier.domain.FigureComparison.Value;
import dev.dossier.domain.FigureComparison.Verdict;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges one quantity that several articles tell. */
final class QuantityVerdict {
    private final List<Quantity> group;
    private final List<List<Quantity>> values = new ArrayList<>();

    /** @param group in the order of passages */
    QuantityVerdict(List<Quantity> group) {
        this.group = group;
        for (var quantity : group) {
            values.stream()
                    .filter(value -> value.stream().allMatch(quantity::agrees))
                    .findFirst()
                    .ifPresentOrElse(
                            value -> value.add(quantity), () -> values.add(new ArrayList<>(List.of(quantity))));
        }
        values.sort(Comparator.comparingInt((List<Quantity> value) -> -origins(value)));
    }

    FigureComparison comparison() {
        var unit = unit();
        return new FigureComparison(
                group.stream()
                        .flatMap(q -> q.figure().measures().stream())
                        .findFirst()
                        .orElse(""),
                subjects(),
                unit,
                values.stream().map(value -> value(value, unit)).toList(),
                verdict(),
                reason());
    }

    /** The one that most tellings have; of several the first in order. */
    private String unit() {
        var counts = new TreeMap<String, Integer>();
        group.forEach(q -> q.tellings().forEach(telling -> counts.merge(telling.unit(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Comparator.comparing((java.util.Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(e -> e.getKey(), Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** Those of the figure that names fewest, so that nothing stands there that only one report says. */
    private List<Slug> subjects() {
        return group.stream()
                .map(q -> q.figure().subjects())
                .filter(subjects -> !subjects.isEmpty())
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static Value value(List<Quantity> quantities, String unit) {
        var tellings = quantities.stream()
                .flatMap(q -> q.tellings().stream())
                .sorted(Comparator.comparing(Figure::passage))
                .toList();
        var shown = tellings.stream()
                .filter(telling -> telling.unit().equals(unit))
                .min(Comparator.comparing(
                        (Figure telling) -> telling.qualifier().isPresent()))
                .orElse(tellings.get(0));
        return new Value(shown.low(), shown.high(), tellings);
    }

    private static int origins(List<Quantity> quantities) {
        return (int) quantities.stream().map(Quantity::origin).distinct().count();
    }

    private Verdict verdict() {
        if (origins(group) == 1) {
            return Verdict.SINGLE_SOURCE;
        }
        if (values.size() == 1 || !hasTwoValuesOfItsOwn()) {
            return Verdict.AGREEMENT;
        }
        return conflict().isEmpty() ? Verdict.DEVELOPMENT : Verdict.CONFLICT;
    }

    /** Whether reports of their own give several values; a copy that differs from its origin is no report. */
    private boolean hasTwoValuesOfItsOwn() {
        return values.stream()
                        .filter(value -> value.stream().anyMatch(this::speaksForItsOrigin))
                        .count()
                > 1;
    }

    /** A report of its own, or a copy whose origin does not tell the quantity. */
    private boolean speaksForItsOrigin(Quantity quantity) {
        return quantity.isOwn()
                || group.stream().noneMatch(q -> q.isOwn() && q.origin().equals(quantity.origin()));
    }

    /** Two figures of one time and of two origins; empty where there are none. */
    private List<Quantity> conflict() {
        for (var a : group) {
            for (var b : group) {
                if (!a.agrees(b)
                        && a.sharesUnit(b)
                        && !a.origin().equals(b.origin())
                        && speaksForItsOrigin(a)
                        && speaksForItsOrigin(b)
                        && QuantityLikeness.isOneTime(a, b)) {
                    return List.of(a, b);
                }
            }
        }
        return List.of();
    }

    private Reason reason() {
        var rule = switch (verdict()) {
            case SINGLE_SOURCE -> values.size() > 1 ? "copies-disagree" : "one-origin";
            case AGREEMENT -> values.size() > 1 ? "same-value-but-for-copies" : "same-value";
            case DEVELOPMENT -> "other-time";
            case CONFLICT -> "same-time-other-value";
        };
        return new Reason(rule, values.stream().map(QuantityVerdict::carried).collect(Collectors.joining("; ")));
    }

    /** {@code $8.1 billion in 2 articles of 1 origin}. */
    private static String carried(List<Quantity> value) {
        var articles = value.stream().map(Quantity::article).distinct().count();
        var origins = origins(value);
        return value.get(0).figure().text() + " in " + articles + (articles == 1 ? " article" : " articles") + " of "
                + origins + (origins == 1 ? " origin" : " origins");
    }
}

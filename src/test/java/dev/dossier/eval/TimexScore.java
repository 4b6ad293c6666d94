package dev.dossier.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Value F1 of time expressions as TempEval-3 counts it: a labelled expression is found when a prediction overlaps it, and counts when the
 * value is equal.
 */
final class TimexScore {
    private static final Pattern DATED =
            Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?|-Q\\d|-W\\d\\d|-H\\d|-(SP|SU|FA|WI))?");
    private static final int DAY_LENGTH = 10;

    private final boolean isDatedOnly;
    private final List<String> differences = new ArrayList<>();
    private int labelled;
    private int predicted;
    private int right;

    /** @param isDatedOnly without durations, sets and vague references: what a timeline needs */
    TimexScore(boolean isDatedOnly) {
        this.isDatedOnly = isDatedOnly;
    }

    /** Offsets are half-open. */
    record Expression(int start, int end, String type, String value) {
        private boolean overlaps(Expression other) {
            return start < other.end && other.start < end;
        }
    }

    /** Compares the expressions of one text. */
    void add(String text, List<Expression> labels, List<Expression> predictions) {
        var own = withoutOverlaps(predictions).stream().filter(this::counts).toList();
        var wanted = labels.stream().filter(this::isWanted).toList();
        labelled += wanted.size();
        predicted += own.size();
        var used = new HashSet<Integer>();
        for (var label : wanted) {
            var match = -1;
            for (var i = 0; i < own.size() && match < 0; i++) {
                match = !used.contains(i) && own.get(i).overlaps(label) ? i : -1;
            }
            used.add(match);
            var found = match < 0 ? "missed" : own.get(match).value();
            right += found.equals(label.value()) ? 1 : 0;
            note(text, label, label.value(), found);
        }
        for (var i = 0; i < own.size(); i++) {
            if (!used.contains(i)) {
                note(text, own.get(i), "nothing", own.get(i).value());
            }
        }
    }

    private void note(String text, Expression at, String wanted, String found) {
        if (!wanted.equals(found)) {
            differences.add(wanted + ", but " + found + ": " + Near.of(text, at.start(), at.end()));
        }
    }

    private static List<Expression> withoutOverlaps(List<Expression> predictions) {
        var sorted = predictions.stream()
                .sorted(Comparator.comparingInt(Expression::start).thenComparingInt(p -> -p.end()))
                .toList();
        var kept = new ArrayList<Expression>();
        for (var prediction : sorted) {
            if (kept.isEmpty()
                    || prediction.start() >= kept.get(kept.size() - 1).end()) {
                kept.add(prediction);
            }
        }
        return kept;
    }

    private boolean isWanted(Expression label) {
        return !isDatedOnly
                || label.type().equals("DATE") && DATED.matcher(label.value()).matches();
    }

    private boolean counts(Expression prediction) {
        var isDate = prediction.type().equals("DATE") || prediction.type().equals("TIME");
        var day = prediction
                .value()
                .substring(0, Math.min(DAY_LENGTH, prediction.value().length()));
        return !isDatedOnly || isDate && DATED.matcher(day).matches();
    }

    double f1() {
        return labelled + predicted == 0 ? 0 : 2.0 * right / (labelled + predicted);
    }

    /** What was labelled, what was found instead, and the words around. */
    List<String> differences() {
        return differences;
    }
}

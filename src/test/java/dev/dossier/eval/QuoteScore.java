package dev.dossier.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Attributed quotations: one is found when a prediction covers at least four fifths of it and is not more than a quarter longer. Words in
 * marks that nobody is quoted with are a false hit. The share of right speakers is over the found ones with a source in the text.
 */
final class QuoteScore {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> STOP = Set.of(
            "a",
            "an",
            "the",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sen",
            "rep",
            "gov",
            "president",
            "his",
            "her",
            "their",
            "its",
            "s",
            "said",
            "of",
            "and");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we", "it");
    private static final double COVERED = 0.8;
    private static final double LONGER = 1.25;
    private static final int SLACK = 4;

    private final List<String> differences = new ArrayList<>();
    private int right;
    private int wrong;
    private int missed;
    private int withSource;
    private int rightSpeakers;

    /**
     * A labelled span in marks.
     *
     * @param speaker absent where nobody is quoted; empty where the text has no source
     */
    record Label(int start, int end, Optional<List<String>> speaker) {}

    /** A found span. */
    record Prediction(int start, int end, String speaker, String fullName) {}

    /** Compares the quotations of one text. */
    void add(String text, List<Label> labels, List<Prediction> predictions) {
        var used = new HashSet<Integer>();
        for (var label : labels) {
            var hit = hit(label, predictions, used);
            hit.ifPresent(used::add);
            if (label.speaker().isEmpty()) {
                wrong += hit.isPresent() ? 1 : 0;
                hit.ifPresent(i -> differences.add("no quotation: " + Near.of(text, label.start(), label.end())));
            } else if (hit.isEmpty()) {
                missed++;
                differences.add("missed: " + Near.of(text, label.start(), label.end()));
            } else {
                right++;
                compareSpeaker(text, label, predictions.get(hit.get()));
            }
        }
        for (var i = 0; i < predictions.size(); i++) {
            if (used.add(i)) {
                wrong++;
                differences.add("extra: "
                        + Near.of(
                                text,
                                predictions.get(i).start(),
                                predictions.get(i).end()));
            }
        }
    }

    private static Optional<Integer> hit(Label label, List<Prediction> predictions, Set<Integer> used) {
        var length = label.end() - label.start();
        for (var i = 0; i < predictions.size(); i++) {
            var found = predictions.get(i);
            var common = Math.min(found.end(), label.end()) - Math.max(found.start(), label.start());
            var isAsLong = found.end() - found.start() <= LONGER * length + SLACK;
            if (!used.contains(i) && common >= COVERED * length && isAsLong) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void compareSpeaker(String text, Label label, Prediction found) {
        var wanted = label.speaker().orElse(List.of());
        if (wanted.isEmpty()) {
            return;
        }
        withSource++;
        if (isSame(found.speaker(), wanted, text, label.start())
                || isSame(found.fullName(), wanted, text, label.start())) {
            rightSpeakers++;
        } else {
            differences.add("speaker " + wanted + ", but " + found.speaker() + " (" + found.fullName() + "): "
                    + Near.of(text, label.start(), label.end()));
        }
    }

    private static boolean isSame(String predicted, List<String> wanted, String text, int at) {
        var own = words(predicted);
        if (own.isEmpty()) {
            return false;
        }
        var last = own.get(own.size() - 1);
        var labelled = words(String.join(" ", wanted));
        if (!labelled.isEmpty() && PRONOUNS.containsAll(labelled)) {
            return text.substring(0, at).toLowerCase(Locale.ROOT).contains(last);
        }
        return own.stream().anyMatch(labelled::contains)
                && (labelled.contains(last) || own.contains(labelled.get(labelled.size() - 1)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .filter(word -> !STOP.contains(word))
                .toList();
    }

    double f1() {
        return 2 * right + wrong + missed == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
    }

    double speakerAccuracy() {
        return withSource == 0 ? 0 : (double) rightSpeakers / withSource;
    }

    List<String> differences() {
        return differences;
    }
}

package dev.dossier.analysis.event;

import dev.dossier.analysis.time.Tense;
import dev.dossier.analysis.time.Word;
import dev.dossier.domain.TimexValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a sentence tells something that happened or is planned, and which of the two. */
final class Happening {
    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had");
    private static final Set<String> STATES =
            Set.of("is", "are", "am", "remains", "remain", "seems", "seem", "means", "'s", "'re");
    private static final int SHORTEST = 5;
    private static final int PARTICIPLE_WITHIN = 4;

    private Happening() {}

    /** Not a question, not a fragment, and more than a present state: {@code China is a large market today} tells nothing. */
    static boolean isIn(List<Word> sentence) {
        if (sentence.size() < SHORTEST
                || sentence.get(sentence.size() - 1).lower().equals("?")) {
            return false;
        }
        for (var at = 0; at < sentence.size(); at++) {
            if (isAction(sentence, at)) {
                return true;
            }
        }
        return sentence.stream().noneMatch(w -> STATES.contains(w.lower()))
                && sentence.stream()
                        .anyMatch(w -> w.lower().endsWith("s") || w.lower().endsWith("ing"));
    }

    private static boolean isAction(List<Word> sentence, int at) {
        var tense = Tense.of(sentence, at);
        if (tense == Tense.UNKNOWN || !AUXILIARIES.contains(sentence.get(at).lower())) {
            return tense != Tense.UNKNOWN || isGoingOn(sentence.get(at).lower());
        }
        return sentence.subList(at + 1, Math.min(sentence.size(), at + 1 + PARTICIPLE_WITHIN)).stream()
                .anyMatch(w -> Tense.isPast(w.lower()));
    }

    private static boolean isGoingOn(String lower) {
        return lower.length() >= 6 && lower.endsWith("ing");
    }

    /** Whether the time has not come: it lies after publication, or reaches beyond it and the words look ahead; or it was set as an aim, {@code to lead by 2020}. */
    static boolean isForecast(
            List<Word> sentence, int start, int end, TimexValue value, Optional<TimexValue> published) {
        if (published.filter(date -> value.first().isAfter(date.last())).isPresent()) {
            return true;
        }
        var isDeadline = start > 0 && sentence.get(start - 1).lower().equals("by");
        if (published.filter(date -> value.last().isBefore(date.first())).isPresent()) {
            return isDeadline
                    && sentence.subList(0, start).stream()
                            .anyMatch(w -> w.lower().equals("to"));
        }
        return isDeadline || Tense.around(sentence, start, end) == Tense.FUTURE;
    }
}

package dev.dossier.analysis.event;

import dev.dossier.domain.Basis;
import dev.dossier.domain.TimexValue;
import java.util.List;

/** Words {@code start} (in) to {@code end} (out) of a sentence, with their value, by the pattern of a rule. */
record Dated(List<Word> sentence, int start, int end, TimexValue value, Basis basis, String rule) {
    List<Word> words() {
        return sentence.subList(start, end);
    }
}

package dev.dossier.analysis.time;

import dev.dossier.domain.Basis;
import dev.dossier.domain.Reason;
import java.util.List;

/** Words {@code start} (in) to {@code end} (out) of a sentence, with their value and the rule that gave it. */
record Expression(List<Word> sentence, int start, int end, Value value, Basis basis, Reason reason) {
    List<Word> words() {
        return sentence.subList(start, end);
    }

    /** The word before, in small letters; empty at the beginning. */
    String before() {
        return start == 0 ? "" : sentence.get(start - 1).lower();
    }

    Expression with(Value other) {
        return with(other, basis);
    }

    Expression with(Value other, Basis otherBasis) {
        return new Expression(sentence, start, end, other, otherBasis, reason);
    }
}

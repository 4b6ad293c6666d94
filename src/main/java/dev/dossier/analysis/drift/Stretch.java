package dev.dossier.analysis.drift;

import dev.dossier.domain.WordChange;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of two texts laid side by side, in words.
 *
 * @param before its words in the earlier text
 * @param after its words in the later text
 */
record Stretch(WordChange.Kind kind, List<Word> before, List<Word> after) {
    Stretch {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The words of both sides, as changed, replaced, left out or put in. */
    static Stretch changed(List<Word> before, List<Word> after) {
        var kind = before.isEmpty()
                ? WordChange.Kind.PUT_IN
                : after.isEmpty() ? WordChange.Kind.LEFT_OUT : WordChange.Kind.REPLACED;
        return new Stretch(kind, before, after);
    }

    boolean isKept() {
        return kind == WordChange.Kind.KEPT;
    }

    /** Whether it has a word that carries the statement, on either side. */
    boolean hasContent() {
        return Stream.concat(before.stream(), after.stream()).anyMatch(Word::isContent);
    }
}

package dev.dossier.analysis.event;

import dev.dossier.domain.Fact;
import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;

/** The facts of a block, asked for sentence by sentence in one go; looking through all of them each time would take too long. */
final class Within<F extends Fact> {
    private final List<F> facts;
    private int next;

    /** @param facts in text order */
    Within(List<F> facts) {
        this.facts = facts;
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /** Those inside a sentence that stands after all that have been asked for. */
    List<F> in(Span sentence) {
        var inside = new ArrayList<F>();
        for (; next < facts.size() && start(next) < sentence.end(); next++) {
            if (sentence.contains(facts.get(next).passage().span())) {
                inside.add(facts.get(next));
            }
        }
        return inside;
    }

    private int start(int fact) {
        return facts.get(fact).passage().span().start();
    }
}

package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.Optional;
import java.util.Set;

/** Reads whom somebody told: {@code Voice of Tern} in {@code told Voice of Tern} is an outlet, {@code reporters} are none. */
final class Hearers {
    private static final Set<String> VERBS = Set.of("told", "tells", "telling");

    private final Prose prose;
    private final ReferenceReader references;
    private final Span frame;

    Hearers(Prose prose, ReferenceReader references, Span frame) {
        this.prose = prose;
        this.references = references;
        this.frame = frame;
    }

    /** @param end the word after the hearer */
    record Told(int end, Optional<Span> outlet) {}

    /** The hearer after the verb at {@code at}. */
    Optional<Told> after(int at) {
        if (!VERBS.contains(prose.word(at).low()) || at + 1 >= frame.end()) {
            return Optional.empty();
        }
        var from = prose.word(at + 1).is("the") ? at + 2 : at + 1;
        if (from < frame.end() && prose.word(from).isOn(Lexicon.HEARERS)) {
            return Optional.of(new Told(from + 1, Optional.empty()));
        }
        return references
                .nameRunAt(from, frame.end())
                .map(run -> references.withBody(run, frame.end()))
                .map(run -> new Told(run.end(), Optional.of(run)));
    }
}

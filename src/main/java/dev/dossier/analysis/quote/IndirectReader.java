package dev.dossier.analysis.quote;

import dev.dossier.domain.Quote;
import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds speech reported without marks: {@code Kim said (that) …}, {@code …, Kim said.}, {@code …, according to Kim.} */
final class IndirectReader {
    private static final int SHORTEST = 4;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it");

    private final Prose prose;
    private final Span frame;
    private final List<Cue> cues;

    IndirectReader(Prose prose, Span frame, List<Cue> cues) {
        this.prose = prose;
        this.frame = frame;
        this.cues = cues;
    }

    List<Statement> read() {
        var clauses = new ClauseReader(prose, frame);
        var statements = new ArrayList<Statement>();
        for (var cue : cues) {
            if (!isNamed(cue) || isDenied(cue)) {
                continue;
            }
            clauses.read(cue)
                    .filter(clause -> isClause(clause)
                            && statements.stream()
                                    .noneMatch(other -> other.span().overlaps(span(clause))))
                    .ifPresent(clause -> statements.add(statement(clause, cue)));
        }
        return statements;
    }

    private Statement statement(Span clause, Cue cue) {
        return new Statement(prose, span(clause), clause.start(), Quote.Kind.INDIRECT, Optional.of(cue), false);
    }

    private Span span(Span words) {
        return new Span(
                prose.word(words.start()).span().start(),
                prose.word(words.end() - 1).span().end());
    }

    /** {@code Kim has not said}. */
    private boolean isDenied(Cue cue) {
        var verb = cue.words().start();
        for (var i = Math.max(frame.start(), verb - 2); i < verb; i++) {
            if (prose.word(i).isOn(Lexicon.DENIALS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Cue cue) {
        return cue.subject().filter(this::isNamed).isPresent();
    }

    private boolean isNamed(Reference subject) {
        var last = prose.word(subject.words().end() - 1);
        return switch (subject.kind()) {
            case NAME -> true;
            case PRONOUN -> PRONOUNS.contains(last.low());
            case ROLE -> prose.word(subject.words().start()).is("the") && last.isOn(Lexicon.BODIES);
        };
    }

    private boolean isClause(Span clause) {
        if (clause.end() - clause.start() < SHORTEST) {
            return false;
        }
        for (var i = clause.start(); i < clause.end(); i++) {
            if (prose.word(i).quoted()) {
                return false;
            }
        }
        return true;
    }
}

package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.Optional;
import java.util.Set;

/** Reads the clause that a cue reports, without marks: before it, after it, or around it. */
final class ClauseReader {
    /** A relative clause that begins later belongs to the end of the sentence, where no main verb follows. */
    private static final int LONGEST_SUBJECT = 7;

    /** {@code Next year, Kim said, the plant will open}: words of what is no part of the clause. */
    private static final int LONGEST_PHRASE = 4;

    private static final Set<String> INSERTED = Set.of("said", "says", "added", "told");
    private static final Set<String> CONNECTIVES = Set.of("and", "which", "who", "citing", "according", "then", "too");
    private static final Set<String> CLOSING =
            Set.of("in", "on", "at", "during", "this", "last", "yesterday", "earlier");
    private static final Set<String> INFINITIVE_VERBS = Set.of("claims", "claimed", "claiming", "promised");
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose");
    private static final Set<String> NO_CLAUSE =
            Set.of("so", "as", "nothing", "yes", "no", "and", "or", "but", "when", "while", "much", "little", "less");

    private final Prose prose;
    private final Span frame;

    ClauseReader(Prose prose, Span frame) {
        this.prose = prose;
        this.frame = frame;
    }

    /** The clause that was said; empty where the cue reports none. */
    Optional<Span> read(Cue cue) {
        if (cue.rule() == Cue.Rule.ACCORDING_TO) {
            return aroundAccordingTo(cue);
        }
        if (!Lexicon.CLAUSE_VERBS.contains(cue.verb()) && !cue.verb().equals("claiming") || isPassive(cue)) {
            return Optional.empty();
        }
        return before(cue).or(() -> around(cue)).or(() -> after(cue));
    }

    private boolean isPassive(Cue cue) {
        var at = cue.words().start();
        return at > frame.start() && prose.word(at - 1).isOn(Lexicon.BE);
    }

    /** {@code …, Kim said.} and {@code …, said Kim.} */
    private Optional<Span> before(Cue cue) {
        var subject = cue.subject().orElseThrow().words();
        var isInverted = cue.rule() == Cue.Rule.VERB_THEN_SPEAKER;
        var from = isInverted ? cue.words().start() : subject.start();
        var to = isInverted ? subject.end() : cue.words().end();
        var comma = from - 1;
        if (comma <= frame.start()
                || !prose.word(comma).is(",")
                || !endsFrame(to)
                || cue.rule() == Cue.Rule.SPEAKER_APPOSITION_VERB
                        && !endsFrame(cue.words().end())) {
            return Optional.empty();
        }
        return Optional.of(clauseFrom(frame.start(), comma));
    }

    /** Whether only a stop, or a short phrase of time or place, follows. */
    private boolean endsFrame(int at) {
        if (at >= frame.end() || prose.word(at).is(".") || isAdding(at)) {
            return true;
        }
        var word = prose.word(at);
        return frame.end() - at <= 8 && CLOSING.contains(word.low()) || word.isOn(Lexicon.TIME_WORDS);
    }

    /** {@code , adding that} and {@code , citing Kim} */
    private boolean isAdding(int at) {
        return prose.word(at).is(",")
                && at + 1 < frame.end()
                && (prose.word(at + 1).is("adding") || prose.word(at + 1).is("citing"));
    }

    /** {@code The plant, Kim said, will open in May.} */
    private Optional<Span> around(Cue cue) {
        var subject = cue.subject().orElseThrow().words();
        var from = Math.min(cue.words().start(), subject.start());
        var to = Math.max(cue.words().end(), subject.end());
        if (!INSERTED.contains(cue.verb())
                || from <= frame.start() + 1
                || to + 1 >= frame.end()
                || !prose.word(from - 1).is(",")
                || !prose.word(to).is(",")
                || isLedOn(to + 1)) {
            return Optional.empty();
        }
        var first = prose.word(frame.start());
        var isPhrase = from - frame.start() <= LONGEST_PHRASE
                || first.isOn(Lexicon.PREPOSITIONS)
                || first.isOn(Lexicon.CONJUNCTIONS);
        return Optional.of(clauseFrom(isPhrase && !opensNoun(frame.start()) ? to + 1 : frame.start(), frame.end()));
    }

    /** {@code Kim said, adding that} and {@code Kim said, and left} do not come back to the clause. */
    private boolean isLedOn(int at) {
        var word = prose.word(at);
        return word.low().endsWith("ing")
                || word.isOn(Lexicon.CONJUNCTIONS)
                || word.quoted()
                || CONNECTIVES.contains(word.low());
    }

    private boolean opensNoun(int at) {
        return prose.word(at).isOn(Lexicon.DETERMINERS) && !prose.word(at + 1).is(",");
    }

    /** {@code Kim said (that) …} */
    private Optional<Span> after(Cue cue) {
        if (cue.rule() == Cue.Rule.RELATIVE_CLAUSE || cue.rule() == Cue.Rule.VERB_THEN_SPEAKER) {
            return Optional.empty();
        }
        var from = cue.words().end();
        var that = thatAfter(from);
        if (that < 0
                && (Lexicon.NEED_THAT.contains(cue.verb()) || cue.verb().equals("claiming"))
                && !isInfinitive(from)) {
            return Optional.empty();
        }
        if (that > from + 2 && isInserted(cue)) {
            return Optional.empty();
        }
        var start = that < 0 ? from : that + 1;
        if (start >= frame.end() || that < 0 && !opensClause(start)) {
            return Optional.empty();
        }
        return Optional.of(clauseFrom(start, clauseEnd(start, cue)));
    }

    /** {@code …, the Post recalled in a report that …}: what was said stands before, and {@code that} belongs to the report. */
    private boolean isInserted(Cue cue) {
        var comma = cue.subject().orElseThrow().words().start() - 1;
        var first = prose.word(frame.start());
        return comma > frame.start()
                && prose.word(comma).is(",")
                && !first.isOn(Lexicon.PREPOSITIONS)
                && !first.isOn(Lexicon.CONJUNCTIONS);
    }

    private boolean isInfinitive(int at) {
        return at < frame.end()
                && prose.word(at).is("to")
                && INFINITIVE_VERBS.contains(prose.word(at - 1).low());
    }

    /** The {@code that} that may stand after {@code said in an interview}, or -1. */
    private int thatAfter(int from) {
        for (var i = from; i < Math.min(frame.end(), from + 10); i++) {
            var word = prose.word(i);
            if (word.is("that") && !isDeterminer(i, from)) {
                return i == from
                                || prose.word(from).isOn(Lexicon.PREPOSITIONS)
                                || prose.word(from).isOn(Lexicon.TIME_WORDS)
                                || i - from <= 2
                        ? i
                        : -1;
            }
            if (word.is(",") || word.quoted() || word.isOn(Lexicon.AUXILIARIES)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code said on that evening that …} */
    private boolean isDeterminer(int that, int from) {
        return that > from && prose.word(that - 1).isOn(Lexicon.PREPOSITIONS);
    }

    private boolean opensClause(int at) {
        var word = prose.word(at);
        return word.isWord()
                && (!word.isOn(Lexicon.PREPOSITIONS) || isInfinitive(at))
                && !NO_CLAUSE.contains(word.low());
    }

    private int clauseEnd(int start, Cue cue) {
        var isRelative = isInRelativeClause(cue.words().start());
        for (var i = start; i < frame.end(); i++) {
            if (prose.word(i).is(",") && i + 1 < frame.end() && (isRelative || endsClause(i + 1))) {
                return i;
            }
        }
        return frame.end();
    }

    /** {@code Kim, who lives here and says that …, paid}: the comma that closes the clause leads back to the writer's own sentence. */
    private boolean isInRelativeClause(int verb) {
        for (var i = verb - 1; i > frame.start() && !prose.word(i).is(","); i--) {
            if (RELATIVES.contains(prose.word(i).low()) && prose.word(i - 1).is(",")) {
                return i - frame.start() <= LONGEST_SUBJECT;
            }
        }
        return false;
    }

    /** {@code , calling it "…"} and {@code , according to …} begin something else. */
    private boolean endsClause(int at) {
        var low = prose.word(at).low();
        return low.endsWith("ing") && prose.word(at).isOn(Lexicon.CUES)
                || low.equals("according")
                || (low.equals("and") || low.equals("but"))
                        && at + 1 < frame.end()
                        && prose.word(at + 1).isOn(Lexicon.SPEECH);
    }

    private Optional<Span> aroundAccordingTo(Cue cue) {
        var at = cue.words().start();
        if (at == frame.start()) {
            var comma = cue.subject().orElseThrow().words().end();
            while (comma < frame.end() && !(prose.word(comma).is(",") && !startsApposition(comma + 1))) {
                comma++;
            }
            return comma + 1 < frame.end() ? Optional.of(clauseFrom(comma + 1, frame.end())) : Optional.empty();
        }
        var end = prose.word(at - 1).is(",") ? at - 1 : at;
        return Optional.of(clauseFrom(frame.start(), end));
    }

    private boolean startsApposition(int at) {
        if (at >= frame.end()) {
            return false;
        }
        for (var i = at; i < Math.min(frame.end(), at + 4); i++) {
            if (prose.word(i).isOn(Lexicon.ROLE_NOUNS)) {
                return i + 1 < frame.end() && !prose.word(i + 1).isOn(Lexicon.AUXILIARIES);
            }
        }
        return false;
    }

    private Span clauseFrom(int from, int to) {
        var start = from;
        while (start < to
                && (!prose.word(start).isWord()
                        && !prose.word(start).is("$")
                        && !prose.word(start).quoted())) {
            start++;
        }
        var end = to;
        while (end > start
                && (prose.word(end - 1).is(".")
                        || prose.word(end - 1).is(",")
                        || prose.word(end - 1).is("?"))) {
            end--;
        }
        return new Span(start, Math.max(start, end));
    }
}

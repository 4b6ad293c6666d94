package dev.dossier.analysis.quote;

import dev.dossier.domain.Quote;
import dev.dossier.domain.Span;
import dev.dossier.domain.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads one paragraph frame by frame: its statements, then who made those that have no cue of their own. */
final class ParagraphReader {
    private final Prose prose;
    private final SpeakerReader speakers;
    private final Carried before;
    private final List<Voice> voices = new ArrayList<>();
    private Optional<Speaker> lastSpeaker = Optional.empty();
    /** Who the frame before is about. */
    private Optional<Speaker> lastSubject = Optional.empty();
    /** Those of the frame read last. */
    private List<Cue> lastCues = List.of();

    private int nextQuoted;

    /** @param before what the paragraphs before have left */
    ParagraphReader(Prose prose, SpeakerReader speakers, Carried before) {
        this.prose = prose;
        this.speakers = speakers;
        this.before = before;
    }

    List<Voice> read() {
        for (var frame : prose.frames()) {
            var cues = CueFinder.find(prose, frame);
            lastCues = cues;
            var statements = new ArrayList<>(new SpanReader(prose, frame, cues, quotedIn(frame)).read());
            statements.addAll(indirect(new IndirectReader(prose, frame, cues).read(), statements));
            statements.sort(Comparator.comparing(Statement::span));
            statements.forEach(this::add);
            lastSubject = speakers.observe(prose, frame, statements.isEmpty());
        }
        return LaterSpeaker.giveTo(voices);
    }

    /** What this paragraph leaves to the next, after it was read. */
    Carried carried() {
        var announced = announced();
        var goesOn =
                !voices.isEmpty() && voices.get(voices.size() - 1).statement().goesOn();
        if (announced.isPresent()) {
            return new Carried(announced, "announced", goesOn);
        }
        var last = LaterSpeaker.giveTo(voices).stream()
                .flatMap(voice -> voice.speaker().stream())
                .reduce((first, second) -> second);
        return last.isPresent()
                ? new Carried(last, goesOn ? "continues" : "carried", goesOn)
                : new Carried(before.speaker(), "carried", goesOn);
    }

    /** Who is named before a colon at the paragraph's end, so that the next one is theirs. */
    private Optional<Speaker> announced() {
        var words = prose.words();
        if (words.isEmpty() || !words.get(words.size() - 1).is(":")) {
            return Optional.empty();
        }
        return lastCues.stream()
                .flatMap(cue -> cue.subject().stream())
                .reduce((first, second) -> second)
                .flatMap(subject -> speakers.read(prose, subject));
    }

    /** Reported clauses, without those that only lead up to words in marks. */
    private static List<Statement> indirect(List<Statement> found, List<Statement> quoted) {
        if (found.isEmpty() || quoted.isEmpty()) {
            return found;
        }
        return found.stream()
                .filter(clause -> quoted.stream()
                        .noneMatch(other ->
                                other.kind() == Quote.Kind.DIRECT && other.cue().equals(clause.cue())))
                .toList();
    }

    private void add(Statement statement) {
        var isBroken = isBroken(statement);
        if (isBroken) {
            var last = voices.size() - 1;
            voices.set(last, voices.get(last).broken());
        }
        var voice =
                statement.cue().map(cue -> cued(statement, cue, isBroken)).orElseGet(() -> uncued(statement, isBroken));
        voices.add(voice);
    }

    private Voice cued(Statement statement, Cue cue, boolean isBroken) {
        var speaker = cue.subject().flatMap(reference -> speakers.read(prose, reference));
        lastSpeaker = speaker.or(() -> lastSpeaker);
        var outlet = cue.told().map(words -> speakers.outlet(prose, words));
        var isAfter = prose.word(cue.words().start()).span().start()
                >= statement.span().end();
        var isWithin = !isAfter
                && prose.word(cue.words().start()).span().start()
                        >= statement.span().start();
        var outside = isAfter ? Quote.Attribution.AFTER : Quote.Attribution.BEFORE;
        var side = isWithin && statement.kind() == Quote.Kind.INDIRECT ? Quote.Attribution.INSIDE : outside;
        return new Voice(
                statement,
                speaker,
                Optional.of(cue.verb()),
                outlet,
                isBroken ? Quote.Attribution.INSIDE : side,
                isBroken,
                Reasons.of(prose, cue, speaker));
    }

    private Voice uncued(Statement statement, boolean isBroken) {
        if (isBroken) {
            return uncued(statement, lastSpeaker, "continues", Quote.Attribution.INSIDE, true);
        }
        if (lastSpeaker.isPresent()) {
            return uncued(statement, lastSpeaker, "same-speaker", Quote.Attribution.BEFORE, false);
        }
        if (statement.at() == 0 && before.speaker().isPresent()) {
            var rule = before.goesOn() ? "continues" : before.rule();
            return uncued(statement, before.speaker(), rule, Quote.Attribution.NONE, before.goesOn());
        }
        if (statement.kind() == Quote.Kind.DIRECT && lastSubject.isPresent()) {
            return uncued(statement, lastSubject, "subject-before", Quote.Attribution.BEFORE, false);
        }
        return uncued(
                statement, Optional.empty(), "marks", Quote.Attribution.NONE, before.goesOn() && statement.at() == 0);
    }

    private static Voice uncued(
            Statement statement, Optional<Speaker> speaker, String rule, Quote.Attribution side, boolean continues) {
        return new Voice(
                statement, speaker, Optional.empty(), Optional.empty(), side, continues, Reasons.of(rule, speaker));
    }

    /** {@code “The plant opens,” Kim said. “It is new.”} and {@code “The plant,” Kim said, “opens in May.”} */
    private boolean isBroken(Statement statement) {
        if (voices.isEmpty()) {
            return false;
        }
        var last = voices.get(voices.size() - 1).statement();
        if (last.kind() != Quote.Kind.DIRECT
                || statement.kind() != Quote.Kind.DIRECT
                || last.cue().isEmpty()) {
            return false;
        }
        var cue = last.cue().get().words();
        var isBetween = prose.word(cue.start()).span().start() >= last.span().end() && cue.end() <= statement.at();
        var isSameFrame = statement.cue().equals(last.cue());
        var opensNextFrame = statement.cue().isEmpty()
                && prose.frameAt(statement.at()).start() == statement.at()
                && prose.frameAt(statement.at() - 1).equals(prose.frameAt(last.at()));
        return isBetween && (isSameFrame || opensNextFrame);
    }

    /** The quotations that begin in a frame; frames are asked in order. */
    private List<QuotedSpan> quotedIn(Span frame) {
        var from = nextQuoted;
        while (nextQuoted < prose.quoted().size()
                && prose.wordsOf(prose.quoted().get(nextQuoted)).start() < frame.end()) {
            nextQuoted++;
        }
        return prose.quoted().subList(from, nextQuoted);
    }
}

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
    private final Optional<Speaker> carried;
    private Optional<Speaker> lastSpeaker = Optional.empty();
    private int nextQuoted;

    /** @param carried who spoke last in the paragraphs before */
    ParagraphReader(Prose prose, SpeakerReader speakers, Optional<Speaker> carried) {
        this.prose = prose;
        this.speakers = speakers;
        this.carried = carried;
    }

    List<Voice> read() {
        var voices = new ArrayList<Voice>();
        for (var frame : prose.frames()) {
            var cues = CueFinder.find(prose, frame);
            var statements = new ArrayList<>(new SpanReader(prose, frame, cues, quotedIn(frame)).read());
            statements.addAll(indirect(new IndirectReader(prose, frame, cues).read(), statements));
            statements.sort(Comparator.comparing(Statement::span));
            statements.forEach(statement -> voices.add(voice(statement)));
            if (statements.isEmpty()) {
                speakers.observe(prose, frame);
            }
            speakers.observeSubject(prose, frame);
        }
        return withLaterSpeaker(voices);
    }

    /** Who is named before a colon at the paragraph's end, so that the next one is theirs. */
    Optional<Speaker> announced() {
        var words = prose.words();
        if (words.isEmpty() || !words.get(words.size() - 1).is(":")) {
            return Optional.empty();
        }
        return CueFinder.find(prose, prose.frames().get(prose.frames().size() - 1)).stream()
                .flatMap(cue -> cue.subject().stream())
                .reduce((first, second) -> second)
                .flatMap(subject -> speakers.read(prose, subject));
    }

    /** Reported clauses, without those that only lead up to words in marks. */
    private static List<Statement> indirect(List<Statement> found, List<Statement> quoted) {
        return found.stream()
                .filter(clause -> quoted.stream()
                        .noneMatch(other ->
                                other.kind() == Quote.Kind.DIRECT && other.cue().equals(clause.cue())))
                .toList();
    }

    private Voice voice(Statement statement) {
        var cue = statement.cue();
        if (cue.isPresent()) {
            var speaker = cue.get().subject().flatMap(reference -> speakers.read(prose, reference));
            lastSpeaker = speaker.or(() -> lastSpeaker);
            var outlet = cue.get().told().map(words -> speakers.outlet(prose, words));
            return new Voice(statement, speaker, Optional.of(cue.get().verb()), outlet);
        }
        return new Voice(statement, inherited(statement), Optional.empty(), Optional.empty());
    }

    private Optional<Speaker> inherited(Statement statement) {
        var opensParagraph = statement.at() == 0;
        return lastSpeaker.or(() -> opensParagraph ? carried : Optional.empty());
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

    /** Words without a cue at the head of a paragraph belong to the speaker named later in it. */
    private static List<Voice> withLaterSpeaker(List<Voice> voices) {
        var firstCue = 0;
        while (firstCue < voices.size()
                && voices.get(firstCue).statement().cue().isEmpty()) {
            firstCue++;
        }
        var result = new ArrayList<>(voices);
        var later = voices.subList(firstCue, voices.size()).stream()
                .filter(voice ->
                        voice.statement().cue().isPresent() && voice.statement().kind() == Quote.Kind.DIRECT)
                .findFirst();
        for (var i = 0; i < firstCue && later.isPresent(); i++) {
            result.set(
                    i, new Voice(voices.get(i).statement(), later.get().speaker(), Optional.empty(), Optional.empty()));
        }
        return result;
    }
}

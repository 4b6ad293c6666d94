package dev.dossier.analysis.quote;

import dev.dossier.domain.Quote;
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
            var statements = new ArrayList<>(new SpanReader(prose, frame, cues).read());
            statements.addAll(indirect(new IndirectReader(prose, frame, cues).read(), statements));
            statements.sort(Comparator.comparing(Statement::span));
            statements.forEach(statement -> voices.add(voice(statement, voices)));
            if (statements.isEmpty()) {
                speakers.observe(prose, frame);
            }
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
                .map(subject -> speakers.read(prose, subject));
    }

    /** Reported clauses, without those that only lead up to words in marks. */
    private static List<Statement> indirect(List<Statement> found, List<Statement> quoted) {
        return found.stream()
                .filter(clause -> quoted.stream()
                        .noneMatch(other ->
                                other.kind() == Quote.Kind.DIRECT && other.cue().equals(clause.cue())))
                .toList();
    }

    private Voice voice(Statement statement, List<Voice> before) {
        var cue = statement.cue();
        if (cue.isPresent()) {
            var speaker = cue.get().subject().map(reference -> speakers.read(prose, reference));
            return new Voice(
                    statement, speaker, Optional.of(cue.get().verb()), cue.get().told());
        }
        return new Voice(statement, inherited(statement, before), Optional.empty(), Optional.empty());
    }

    private Optional<Speaker> inherited(Statement statement, List<Voice> before) {
        for (var i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).speaker().isPresent()) {
                return before.get(i).speaker();
            }
        }
        var opensParagraph = statement.at() == 0;
        return opensParagraph ? carried : Optional.empty();
    }

    /** Words without a cue at the head of a paragraph belong to the speaker named later in it. */
    private List<Voice> withLaterSpeaker(List<Voice> voices) {
        var result = new ArrayList<Voice>();
        for (var i = 0; i < voices.size(); i++) {
            var voice = voices.get(i);
            var own = voice.statement().cue().isPresent();
            var earlier = voices.subList(0, i).stream()
                    .anyMatch(other -> other.statement().cue().isPresent());
            var later = voices.subList(i, voices.size()).stream()
                    .filter(other -> other.statement().cue().isPresent()
                            && other.statement().kind() == Quote.Kind.DIRECT)
                    .findFirst();
            result.add(
                    own || earlier || later.isEmpty()
                            ? voice
                            : new Voice(voice.statement(), later.get().speaker(), voice.verb(), voice.told()));
        }
        return result;
    }
}

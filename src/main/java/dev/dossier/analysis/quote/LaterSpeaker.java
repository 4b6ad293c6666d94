package dev.dossier.analysis.quote;

import dev.dossier.domain.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words without a cue at the head of a paragraph belong to the speaker named later in it. */
final class LaterSpeaker {
    private LaterSpeaker() {}

    /** The voices of one paragraph, the first ones with the speaker that follows. */
    static List<Voice> giveTo(List<Voice> voices) {
        if (voices.isEmpty()) {
            return List.of();
        }
        var firstCue = 0;
        while (firstCue < voices.size()
                && voices.get(firstCue).statement().cue().isEmpty()) {
            firstCue++;
        }
        var later = voices.subList(firstCue, voices.size()).stream()
                .filter(voice ->
                        voice.statement().cue().isPresent() && voice.statement().kind() == Quote.Kind.DIRECT)
                .findFirst();
        var result = new ArrayList<>(voices);
        for (var i = 0; i < firstCue && later.isPresent(); i++) {
            result.set(i, with(voices.get(i), later.get()));
        }
        return result;
    }

    private static Voice with(Voice voice, Voice later) {
        return new Voice(
                voice.statement(),
                later.speaker(),
                Optional.empty(),
                Optional.empty(),
                Quote.Attribution.AFTER,
                voice.continues(),
                Reasons.of("speaker-follows", later.speaker()));
    }
}

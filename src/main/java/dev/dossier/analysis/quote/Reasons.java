package dev.dossier.analysis.quote;

import dev.dossier.domain.Reason;
import dev.dossier.domain.Speaker;
import java.util.Optional;

/** Says why a statement is taken for somebody's: {@code speaker-then-verb} by {@code he said (Jeffrey Towson)}. */
final class Reasons {
    /** More words of evidence are cut in the middle. */
    private static final int LONGEST = 160;

    private Reasons() {}

    static Reason of(Prose prose, Cue cue, Optional<Speaker> speaker) {
        return new Reason(cue.rule().label(), evidence(prose, cue) + resolved(speaker));
    }

    /** @param rule by which a statement without a cue got its speaker */
    static Reason of(String rule, Optional<Speaker> speaker) {
        return new Reason(
                rule, speaker.map(who -> who.reference() + resolved(speaker)).orElse(""));
    }

    private static String evidence(Prose prose, Cue cue) {
        var verb = prose.cut(cue.words().start(), cue.words().end());
        if (cue.subject().isEmpty()) {
            return verb;
        }
        var subject = cue.subject().get().words();
        var whole = prose.cut(
                Math.min(subject.start(), cue.words().start()),
                Math.max(subject.end(), cue.words().end()));
        var who = prose.cut(subject.start(), subject.end());
        return whole.length() <= LONGEST ? whole : who + " … " + verb;
    }

    private static String resolved(Optional<Speaker> speaker) {
        return speaker.filter(who -> !who.reference().contains(who.name()))
                .map(who -> " (" + who.name() + ")")
                .orElse("");
    }
}

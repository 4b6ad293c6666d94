package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.List;
import java.util.Optional;

/** Chooses the cue of a quotation among those of its frame. */
final class CueChooser {
    /** Words between a quotation and the verb of {@code "…," Kim, the owner of Tern and two other firms, said}. */
    private static final int FARTHEST_AFTER = 45;
    /** {@code said in a statement: "…} */
    private static final int NEAR_BEFORE = 4;

    private final Prose prose;
    private final List<Cue> cues;
    /** Half-open, the words of the quotation with its marks. */
    private final Span words;

    private CueChooser(Prose prose, List<Cue> cues, Span words) {
        this.prose = prose;
        this.cues = cues;
        this.words = words;
    }

    /**
     * @param cues of the frame, in text order
     * @param words of the quotation with its marks
     */
    static Optional<Cue> choose(Prose prose, List<Cue> cues, Span words) {
        return new CueChooser(prose, cues, words).choose();
    }

    private Optional<Cue> choose() {
        var before = before();
        var near = before.filter(cue -> words.start() - cue.words().end() <= NEAR_BEFORE && leadsIn());
        if (near.isPresent()) {
            return near;
        }
        var after = after().filter(cue -> before.isEmpty() || hasSubjectOfItsOwn(cue) && !leadsOn(cue));
        var isSigned = after.filter(cue -> cue.rule() == Cue.Rule.SIGNATURE || cue.rule() == Cue.Rule.IN_THE_WORDS_OF)
                .isPresent();
        if (after.isPresent() && (isSigned || endsWithComma())) {
            return after;
        }
        return before.isPresent() ? before : after;
    }

    /** Not {@code reported} in {@code Kim urged them to “rest”, state media reported}, whose subject nobody could read. */
    private boolean hasSubjectOfItsOwn(Cue cue) {
        return cue.rule() != Cue.Rule.SUBJECT_OF_SENTENCE
                || cue.subject()
                        .filter(subject -> subject.words().start() >= words.end())
                        .isPresent();
    }

    /** {@code said} in {@code While Kim called it “good”, Hill said it was “bad”} begins a statement of its own. */
    private boolean leadsOn(Cue cue) {
        if (cue.rule() != Cue.Rule.SPEAKER_THEN_VERB) {
            return false;
        }
        var at = cue.words().end();
        var end = prose.frameAt(words.start()).end();
        if (at >= end || !prose.word(at).isWord() || prose.word(at).quoted()) {
            return false;
        }
        for (var i = at + 1; i < end && !prose.word(i).is(";"); i++) {
            if (prose.word(i).quoted()) {
                return prose.word(at).isOn(Lexicon.PRONOUNS)
                        || prose.word(at).isOn(Lexicon.DETERMINERS)
                        || prose.word(at).is("that");
            }
        }
        return false;
    }

    private Optional<Cue> before() {
        Optional<Cue> nearest = Optional.empty();
        Optional<Cue> nearestOfAny = Optional.empty();
        for (var cue : cues) {
            if (cue.words().end() <= words.start() && cue.subject().isPresent()) {
                nearestOfAny = Optional.of(cue);
                var yields = isPartOfObject(cue)
                        || nearest.filter(other -> isWithin(cue, other)).isPresent();
                nearest = yields ? nearest : nearestOfAny;
            }
        }
        return nearest.isPresent() ? nearest : nearestOfAny;
    }

    /** {@code used} in {@code Kim said the curbs used by the ministry “do nothing”}: a weak verb inside what {@code other} reports. */
    private boolean isWithin(Cue cue, Cue other) {
        if (!Lexicon.WEAK.contains(cue.verb()) || !other.isSpeech() || cue.rule() == Cue.Rule.NOUN_OF_SPEECH) {
            return false;
        }
        for (var i = other.words().end(); i < cue.words().start(); i++) {
            var word = prose.word(i);
            if (word.quoted() || word.is(";") || word.is("but") || word.is("while")) {
                return false;
            }
        }
        return true;
    }

    /** {@code hold} in {@code called attempts to hold it back a “folly”}, but not {@code praise} in {@code used to praise}. */
    private boolean isPartOfObject(Cue cue) {
        var to = cue.words().start() - 1;
        return to > 0 && prose.word(to).is("to") && !prose.word(to - 1).isOn(Lexicon.CUES) && !leadsIn(cue);
    }

    private boolean leadsIn(Cue cue) {
        return cue.words().end() == words.start();
    }

    /** A comma, colon, {@code that} or the verb itself stands right before the words. */
    private boolean leadsIn() {
        if (words.start() == 0) {
            return false;
        }
        var word = prose.word(words.start() - 1);
        var speaksOf = word.is("of")
                && words.start() > 1
                && prose.word(words.start() - 2).isOn(Lexicon.CUES);
        return speaksOf || word.is(",") || word.is(":") || word.is("that") || word.isOn(Lexicon.CUES);
    }

    private Optional<Cue> after() {
        for (var i = 0; i < cues.size(); i++) {
            var cue = cues.get(i);
            var verb = cue.words().start();
            if (verb >= words.end() && cue.subject().isPresent() && cue.isSpeech() && isReachable(verb)) {
                return Optional.of(source(i));
            }
        }
        return Optional.empty();
    }

    /** {@code citing Kim} instead of the agency that reported it. */
    private Cue source(int at) {
        var cue = cues.get(at);
        var next = at + 1 < cues.size() ? cues.get(at + 1) : cue;
        var isReport = cue.verb().startsWith("report")
                || cue.verb().equals("said")
                || cue.verb().equals("wrote");
        return isReport
                        && next.rule() == Cue.Rule.CITING
                        && isReachable(next.words().start())
                ? next
                : cue;
    }

    private boolean isReachable(int verb) {
        if (verb - words.end() > FARTHEST_AFTER) {
            return false;
        }
        for (var i = words.end(); i < verb; i++) {
            if (prose.word(i).quoted() || prose.word(i).is(";")) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWithComma() {
        var last = words.end() - 1;
        while (last > words.start() && Prose.isMark(prose.word(last))) {
            last--;
        }
        var inside = prose.word(last).text();
        var after = words.end() < prose.words().size() ? prose.word(words.end()).text() : "";
        return ",?!--…...".contains(inside) && !inside.equals(".") || after.equals(",");
    }
}

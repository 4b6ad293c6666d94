package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the cues of one frame: {@code said Kim}, {@code Kim, the owner, told VOA}, {@code according to Kim}. */
final class CueFinder {

    private static final Set<String> PLURALS =
            Set.of("i", "we", "you", "they", "who", "people", "women", "men", "to", "and", "n't", "police", "others");

    private final Prose prose;
    private final ReferenceReader references;
    private final Span frame;
    private final SubjectFinder subjects;
    private final Hearers hearers;
    private final CuePhrases phrases;

    private CueFinder(Prose prose, Span frame) {
        this.prose = prose;
        this.references = new ReferenceReader(prose);
        this.frame = frame;
        this.subjects = new SubjectFinder(prose, references, frame);
        this.hearers = new Hearers(prose, references, frame);
        this.phrases = new CuePhrases(prose, references, frame);
    }

    /** The cues in text order. */
    static List<Cue> find(Prose prose, Span frame) {
        return new CueFinder(prose, frame).find();
    }

    private List<Cue> find() {
        var cues = new ArrayList<Cue>();
        for (var at = frame.start(); at < frame.end(); at++) {
            if (!prose.word(at).quoted() && prose.word(at).isOn(Lexicon.OPENERS)) {
                cueAt(at, cues).ifPresent(cues::add);
            }
        }
        return cues;
    }

    private Optional<Cue> cueAt(int at, List<Cue> earlier) {
        var phrase = phrases.at(at);
        if (phrase.isPresent()) {
            return phrase;
        }
        var word = prose.word(at);
        var isVerb = word.isOn(Lexicon.CUES)
                && (!word.isCapital() || at == frame.start())
                && !isPartOfCompound(at)
                && !isNoun(at)
                && isComplete(at);
        return isVerb ? Optional.of(withSubject(at, earlier)) : Optional.empty();
    }

    /** {@code so-called} */
    private boolean isPartOfCompound(int at) {
        return at > frame.start()
                && prose.word(at - 1).text().equals("-")
                && prose.isGluedToNext(at - 1)
                && prose.isGluedToNext(at - 2);
    }

    /** {@code went on} and {@code put it} are said, {@code went} and {@code put} are not. */
    private boolean isComplete(int at) {
        var verb = prose.word(at);
        var next = at + 1 < frame.end() ? prose.word(at + 1).low() : "";
        if (verb.isOn(Lexicon.GOING)) {
            return next.equals("on") || next.equals("further");
        }
        return !verb.isOn(Lexicon.PUTTING) || next.equals("it") || next.equals("this") || next.equals("that");
    }

    /** {@code the report}, {@code in response}: the same letters, but a noun. */
    private boolean isNoun(int at) {
        var word = prose.word(at);
        var low = word.low();
        if (at == frame.start() || low.endsWith("ed") || low.endsWith("ing")) {
            return false;
        }
        if (low.equals("said") || low.equals("says") || low.equals("told") || word.isOn(Lexicon.FOREIGN)) {
            return false;
        }
        var before = prose.word(at - 1);
        if (word.isOn(Lexicon.BASE_FORMS) && isSingular(at - 1)) {
            return true;
        }
        return before.isOn(Lexicon.DETERMINERS)
                || before.is("few")
                || before.is("'s")
                || before.isOn(Lexicon.PREPOSITIONS) && !before.is("to")
                || at + 1 < frame.end() && prose.word(at + 1).is("of") && !low.equals("spoke") && !low.equals("speaks");
    }

    /** After a singular noun the base form is no verb: {@code the latest report}. Two names joined are plural. */
    private boolean isSingular(int at) {
        var word = prose.word(at);
        var isJoined = at - 2 >= frame.start()
                && references.isNameWord(at)
                && (prose.word(at - 1).is("and") || prose.word(at - 2).is("and") && references.isNameWord(at - 1));
        return !isJoined
                && !word.low().endsWith("s")
                && !PLURALS.contains(word.low())
                && !word.isOn(Lexicon.AUXILIARIES)
                && !word.isOn(Lexicon.ADVERBS);
    }

    private Cue withSubject(int at, List<Cue> earlier) {
        var told = hearers.after(at);
        var verb = prose.word(at).low();
        var end = told.map(Hearers.Told::end).orElse(at + 1);
        var outlet = told.flatMap(Hearers.Told::outlet);
        var words = new Span(at, end);
        if (followsQuotedWords(at)) {
            var after = references.startingAt(end, frame.end());
            if (after.isPresent()) {
                return new Cue(words, verb, after, Cue.Rule.VERB_THEN_SPEAKER, outlet);
            }
        }
        var agent = phrases.agent(at);
        if (agent.isPresent()) {
            return new Cue(words, verb, agent, Cue.Rule.PASSIVE_BY, outlet);
        }
        if (phrases.isBeing(at)) {
            return new Cue(words, verb, Optional.empty(), Cue.Rule.PASSIVE_BY, outlet);
        }
        var found = subjects.before(at, earlier);
        return new Cue(words, verb, found.reference(), found.rule(), outlet);
    }

    /** Right after a closing mark, or after the comma of reported speech: {@code …, said Kim}. */
    private boolean followsQuotedWords(int at) {
        if (!prose.word(at).isOn(Lexicon.SPEECH)) {
            return false;
        }
        if (at == frame.start()) {
            return at + 1 < frame.end() && references.isNameWord(at + 1);
        }
        if (prose.word(at).isOn(Lexicon.FOREIGN) && isAfterWordsInMarks(at)) {
            return true;
        }
        var before = prose.word(at - 1);
        return before.quoted() || before.is(",") && at - 1 > frame.start() && isInversion(at);
    }

    /** Past {@code ,}, a dash and {@code a} in {@code « … », a déclaré}. */
    private boolean isAfterWordsInMarks(int verb) {
        var at = verb - 1;
        while (at > frame.start()
                && (prose.word(at).isOn(Lexicon.FOREIGN_AUXILIARIES)
                        || "-,".contains(prose.word(at).text()))) {
            at--;
        }
        return prose.word(at).quoted();
    }

    /** After a comma the verb is inverted only when a speaker and then a stop follow. */
    private boolean isInversion(int verb) {
        if (verb + 1 < frame.end() && prose.word(verb + 1).isOn(Lexicon.PREPOSITIONS)) {
            return false;
        }
        if (prose.word(verb - 2).quoted()) {
            return true;
        }
        var speaker = references.startingAt(verb + 1, frame.end());
        var isFinite = prose.word(verb).low().endsWith("s")
                || prose.word(verb).is("said")
                || prose.word(verb).is("say")
                || prose.word(verb).is("reckon");
        if (speaker.isEmpty() || !isFinite || speaker.get().kind() == Reference.Kind.PRONOUN) {
            return false;
        }
        return phrases.endsAt(speaker.get().words().end());
    }
}

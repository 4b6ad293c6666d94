package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.Optional;

/** Reads cues that are no verb with its subject: {@code according to Kim}, {@code in the words of Kim}, {@code – Kim}, {@code Kim's claim}. */
final class CuePhrases {
    /** Words between {@code called} and {@code by Kim} that are not in marks. */
    private static final int FARTHEST_AGENT = 12;

    private final Prose prose;
    private final ReferenceReader references;
    private final Span frame;

    CuePhrases(Prose prose, ReferenceReader references, Span frame) {
        this.prose = prose;
        this.references = references;
        this.frame = frame;
    }

    /** The cue that begins at a word. */
    Optional<Cue> at(int at) {
        var word = prose.word(at);
        if (!word.isOn(Lexicon.CUE_PHRASES)) {
            return word.isOn(Lexicon.SPEECH_NOUNS) ? noun(at) : Optional.empty();
        }
        if (word.is("according") && isWord(at + 1, "to")) {
            var subject = references.startingAt(at + 2, frame.end());
            return Optional.of(cue(at, at + 2, "according to", subject, Cue.Rule.ACCORDING_TO));
        }
        if (word.is("selon") && !word.isCapital() || word.is("laut") && !word.isCapital()) {
            return references
                    .startingAt(at + 1, frame.end())
                    .map(subject -> cue(at, at + 1, word.low(), Optional.of(subject), Cue.Rule.ACCORDING_TO));
        }
        if (word.text().equals("-") && at > frame.start() && prose.word(at - 1).quoted()) {
            return signature(at);
        }
        if (word.is("in")) {
            return inTheWordsOf(at);
        }
        if (word.isOn(Lexicon.CITING) && at > frame.start()) {
            return references
                    .startingAt(at + 1, frame.end())
                    .filter(this::isPerson)
                    .map(source -> cue(at, at + 1, word.low(), Optional.of(source), Cue.Rule.CITING));
        }
        return word.isOn(Lexicon.SPEECH_NOUNS) ? noun(at) : Optional.empty();
    }

    /** A name, or {@code people familiar with the matter}; not {@code the release of prisoners}. */
    private boolean isPerson(Reference source) {
        if (source.kind() != Reference.Kind.ROLE) {
            return source.kind() == Reference.Kind.NAME;
        }
        for (var i = source.words().start(); i < source.words().end(); i++) {
            var word = prose.word(i);
            if (word.isOn(Lexicon.ROLE_NOUNS) || word.is("person")) {
                return !word.isOn(Lexicon.DOCUMENTS);
            }
            if (word.isOn(Lexicon.PREPOSITIONS)) {
                return false;
            }
        }
        return false;
    }

    private static Cue cue(int from, int to, String verb, Optional<Reference> subject, Cue.Rule rule) {
        return new Cue(new Span(from, to), verb, subject, rule, Optional.empty());
    }

    /** {@code “We came.” – Ana Kim} */
    private Optional<Cue> signature(int dash) {
        return references
                .startingAt(dash + 1, frame.end())
                .filter(name -> name.kind() == Reference.Kind.NAME)
                .filter(name ->
                        name.words().start() == dash + 1 && endsAt(name.words().end()))
                .map(name -> cue(dash, dash + 1, "", Optional.of(name), Cue.Rule.SIGNATURE));
    }

    boolean endsAt(int at) {
        return at >= frame.end() || prose.word(at).is(".") || prose.word(at).is(",");
    }

    /** {@code in the words of Ana Kim}, {@code in Kim's words}, {@code in his words} */
    private Optional<Cue> inTheWordsOf(int in) {
        if (isWord(in + 1, "the") && isWord(in + 2, "words") && isWord(in + 3, "of")) {
            return references
                    .startingAt(in + 4, frame.end())
                    .map(who -> cue(in, in + 4, "", Optional.of(who), Cue.Rule.IN_THE_WORDS_OF));
        }
        if (in + 2 < frame.end() && prose.word(in + 1).isOn(Lexicon.POSSESSIVES) && isWord(in + 2, "words")) {
            var pronoun = new Span(in + 1, in + 2);
            var who = new Reference(Reference.Kind.PRONOUN, pronoun, pronoun);
            return Optional.of(cue(in, in + 3, "", Optional.of(who), Cue.Rule.IN_THE_WORDS_OF));
        }
        return references
                .nameRunAt(in + 1, frame.end())
                .filter(run -> isWord(run.end(), "'s") && isWord(run.end() + 1, "words"))
                .map(run -> cue(in, run.end() + 2, "", Optional.of(Reference.named(run)), Cue.Rule.IN_THE_WORDS_OF));
    }

    /** {@code Ana Kim's claim that}, {@code his claim that}, {@code a warning by Ana Kim that} */
    private Optional<Cue> noun(int at) {
        return owner(at).filter(cue -> leadsOn(cue.words().end()));
    }

    /** Into a clause or into marks. */
    private boolean leadsOn(int at) {
        return at < frame.end() && (prose.word(at).quoted() || isWord(at, "that") || isWord(at, ":"));
    }

    private Optional<Cue> owner(int at) {
        if (at > frame.start() && prose.word(at - 1).isOn(Lexicon.POSSESSIVES)) {
            var pronoun = new Span(at - 1, at);
            return Optional.of(noun(at, at + 1, new Reference(Reference.Kind.PRONOUN, pronoun, pronoun)));
        }
        if (at > frame.start() + 1 && isWord(at - 1, "'s")) {
            return references
                    .endingAt(frame.start(), at - 2)
                    .filter(owner -> owner.kind() == Reference.Kind.NAME)
                    .map(owner -> noun(at, at + 1, owner));
        }
        if (isWord(at + 1, "from") || isWord(at + 1, "by")) {
            return references
                    .startingAt(at + 2, frame.end())
                    .filter(source -> source.kind() == Reference.Kind.NAME)
                    .map(source -> noun(at, source.words().end(), source));
        }
        return Optional.empty();
    }

    private Cue noun(int at, int end, Reference who) {
        return cue(at, end, prose.word(at).low(), Optional.of(who), Cue.Rule.NOUN_OF_SPEECH);
    }

    /** Who {@code called “…” by Kim} and {@code described by Kim as “…”} name. */
    Optional<Reference> agent(int verb) {
        if (!prose.word(verb).low().endsWith("ed") || !isPassive(verb)) {
            return Optional.empty();
        }
        var plain = 0;
        for (var at = verb + 1; at + 1 < frame.end() && plain < FARTHEST_AGENT; at++) {
            var word = prose.word(at);
            if (word.is("by") && !word.quoted()) {
                return references.startingAt(at + 1, frame.end()).filter(who -> who.kind() != Reference.Kind.PRONOUN);
            }
            if (!word.quoted() && (word.is(",") || word.is(";") || word.isOn(Lexicon.CUES))) {
                return Optional.empty();
            }
            plain += word.quoted() ? 0 : 1;
        }
        return Optional.empty();
    }

    private boolean isPassive(int verb) {
        return verb == frame.start() || prose.word(verb - 1).is(",") || isBeing(verb);
    }

    /** Whether a form of {@code be} makes the verb passive: {@code was widely ridiculed}. */
    boolean isBeing(int verb) {
        var at = verb - 1;
        while (at > frame.start() && prose.word(at).low().endsWith("ly")) {
            at--;
        }
        return at >= frame.start()
                && prose.word(verb).low().endsWith("ed")
                && prose.word(at).isOn(Lexicon.BE);
    }

    private boolean isWord(int at, String low) {
        return at < frame.end() && prose.word(at).is(low);
    }
}

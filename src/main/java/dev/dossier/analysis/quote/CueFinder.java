package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the cues of one frame: {@code said Kim}, {@code Kim, the owner, told VOA}, {@code according to Kim}. */
final class CueFinder {
    private static final Set<String> AFTER_A_NOUN = Set.of("to", "by", "and", "or", "then", "not", "of", "for", "in");

    private static final Set<String> OBJECTS = Set.of("us", "me", "him", "them");

    private final Prose prose;
    private final ReferenceReader references;
    private final Span frame;

    private CueFinder(Prose prose, Span frame) {
        this.prose = prose;
        this.references = new ReferenceReader(prose);
        this.frame = frame;
    }

    /** The cues in text order. */
    static List<Cue> find(Prose prose, Span frame) {
        return new CueFinder(prose, frame).find();
    }

    private List<Cue> find() {
        var cues = new ArrayList<Cue>();
        for (var at = frame.start(); at < frame.end(); at++) {
            if (!prose.word(at).quoted()) {
                cueAt(at).ifPresent(cues::add);
            }
        }
        return cues;
    }

    private Optional<Cue> cueAt(int at) {
        var word = prose.word(at);
        if (word.is("according") && isWord(at + 1, "to")) {
            var subject = references.startingAt(at + 2, frame.end());
            return Optional.of(
                    new Cue(new Span(at, at + 2), "according to", subject, Cue.Rule.ACCORDING_TO, Optional.empty()));
        }
        if (isDashAfterWords(at)) {
            return signature(at);
        }
        var isVerb = Lexicon.isCue(word.low()) && (!word.isCapital() || at == frame.start()) && !isNoun(at);
        return isVerb ? Optional.of(withSubject(at)) : Optional.empty();
    }

    private boolean isDashAfterWords(int at) {
        return prose.word(at).text().equals("-")
                && at > frame.start()
                && prose.word(at - 1).quoted();
    }

    /** {@code “We came.” – Ana Kim} */
    private Optional<Cue> signature(int dash) {
        return references
                .startingAt(dash + 1, frame.end())
                .filter(name -> name.kind() == Reference.Kind.NAME)
                .filter(name ->
                        name.words().start() == dash + 1 && endsAt(name.words().end()))
                .map(name ->
                        new Cue(new Span(dash, dash + 1), "", Optional.of(name), Cue.Rule.SIGNATURE, Optional.empty()));
    }

    private boolean endsAt(int at) {
        return at >= frame.end() || prose.word(at).is(".") || prose.word(at).is(",");
    }

    /** {@code the report}, {@code in response}: the same letters, but a noun. */
    private boolean isNoun(int at) {
        if (at == frame.start()
                || prose.word(at).low().endsWith("ed")
                || prose.word(at).low().endsWith("ing")) {
            return false;
        }
        var low = prose.word(at).low();
        if (low.equals("said") || low.equals("says") || low.equals("told")) {
            return false;
        }
        var before = prose.word(at - 1).low();
        if (Lexicon.BASE_FORMS.contains(low) && isSingular(before)) {
            return true;
        }
        return Lexicon.DETERMINERS.contains(before)
                || before.equals("'s")
                || Lexicon.PREPOSITIONS.contains(before) && !before.equals("to")
                || at + 1 < frame.end() && prose.word(at + 1).is("of") && !low.equals("spoke") && !low.equals("speaks");
    }

    /** After a singular noun the base form is no verb: {@code the latest report}. */
    private static boolean isSingular(String low) {
        return !low.endsWith("s")
                && !Set.of(
                                "i", "we", "you", "they", "who", "people", "women", "men", "to", "and", "n't", "police",
                                "others")
                        .contains(low)
                && !Lexicon.AUXILIARIES.contains(low)
                && !Lexicon.ADVERBS.contains(low);
    }

    private Cue withSubject(int at) {
        var told = told(at);
        var verb = prose.word(at).low();
        var end = told.map(Told::end).orElse(at + 1);
        var outlet = told.flatMap(Told::outlet);
        var words = new Span(at, end);
        if (followsQuotedWords(at)) {
            var after = references.startingAt(end, frame.end());
            if (after.isPresent()) {
                return new Cue(words, verb, after, Cue.Rule.VERB_THEN_SPEAKER, outlet);
            }
        }
        var found = subjectBefore(at);
        return new Cue(words, verb, found.reference(), found.rule(), outlet);
    }

    private record Subject(Optional<Reference> reference, Cue.Rule rule) {}

    private Subject subjectBefore(int verb) {
        var last = beforeAdverbs(verb);
        if (last < frame.start()) {
            return mainSubject(verb);
        }
        var word = prose.word(last);
        if (AFTER_A_NOUN.contains(word.low()) || isParticiple(verb, last) || word.is("but")) {
            return mainSubject(verb);
        }
        if (word.is("who") || word.is("which") || word.is("that")) {
            var noun = prose.word(Math.max(frame.start(), last - 1)).is(",") ? last - 2 : last - 1;
            return new Subject(references.endingAt(frame.start(), noun), Cue.Rule.RELATIVE_CLAUSE);
        }
        if (word.is(",")) {
            return beforeApposition(last, verb);
        }
        if (word.is("%") || Character.isDigit(word.text().charAt(0))) {
            return new Subject(Optional.empty(), Cue.Rule.SPEAKER_THEN_VERB);
        }
        var direct = references.endingAt(frame.start(), last);
        if (direct.filter(this::isGivenToSomebody).isPresent()) {
            return new Subject(Optional.empty(), Cue.Rule.SPEAKER_THEN_VERB);
        }
        return direct.isPresent() ? new Subject(direct, Cue.Rule.SPEAKER_THEN_VERB) : mainSubject(verb);
    }

    /** {@code Tern} in {@code the firm that gave us Tern says} is no subject. */
    private boolean isGivenToSomebody(Reference noun) {
        var first = noun.words().start();
        return OBJECTS.contains(prose.word(first).low())
                || first > frame.start()
                        && OBJECTS.contains(prose.word(first - 1).low());
    }

    /** {@code , saying} but not {@code footage of Kim saying}. */
    private boolean isParticiple(int verb, int before) {
        return prose.word(verb).low().endsWith("ing") && !references.isNameWord(before);
    }

    private Subject mainSubject(int verb) {
        var first = references.firstIn(frame.start(), verb);
        var inserted = first.filter(role -> role.kind() == Reference.Kind.ROLE)
                .flatMap(role -> nameBetweenCommas(role.words().end(), verb));
        return new Subject(inserted.or(() -> first), Cue.Rule.SUBJECT_OF_SENTENCE);
    }

    private Optional<Reference> nameBetweenCommas(int opening, int limit) {
        if (!prose.word(opening).is(",")) {
            return Optional.empty();
        }
        var closing = opening + 1;
        while (closing < limit && !prose.word(closing).is(",")) {
            closing++;
        }
        return closing < limit ? insertedName(opening + 1, closing) : Optional.empty();
    }

    /** Past {@code recently}, {@code has} and {@code in December}, to the left. */
    private int beforeAdverbs(int verb) {
        var at = verb - 1;
        while (at >= frame.start()) {
            var low = prose.word(at).low();
            if (Lexicon.ADVERBS.contains(low)
                    || low.endsWith("ly") && !prose.word(at).isCapital()) {
                at--;
            } else if (prose.word(at).is(")")) {
                at = beforeBracket(at);
            } else if (isTime(at)) {
                while (at >= frame.start()
                        && (isTime(at)
                                || Set.of("in", "on", "last", "this", "late", "early", "the", "earlier")
                                        .contains(prose.word(at).low()))) {
                    at--;
                }
            } else {
                return at;
            }
        }
        return at;
    }

    private int beforeBracket(int closing) {
        var at = closing;
        while (at > frame.start() && !prose.word(at).is("(")) {
            at--;
        }
        return at - 1;
    }

    private boolean isTime(int at) {
        var word = prose.word(at);
        return !word.quoted()
                && (Lexicon.TIME_WORDS.contains(word.low()) || word.text().matches("(19|20)\\d\\d"));
    }

    /** The name before {@code , owner of Tern, said}; the nearest that has no article of its own. */
    private Subject beforeApposition(int closingComma, int verb) {
        Optional<Reference> best = Optional.empty();
        for (var comma = closingComma - 1; comma > frame.start(); comma--) {
            if (prose.word(comma).quoted()) {
                break;
            }
            if (!prose.word(comma).is(",")) {
                continue;
            }
            var noun = references.endingAt(frame.start(), comma - 1);
            var inserted = insertedName(comma + 1, closingComma);
            if (inserted.isPresent() && noun.isPresent() && noun.get().kind() == Reference.Kind.ROLE) {
                return new Subject(inserted, Cue.Rule.SPEAKER_APPOSITION_VERB);
            }
            if (noun.isPresent() && noun.get().kind() != Reference.Kind.PRONOUN) {
                best = noun;
                if (noun.get().kind() == Reference.Kind.NAME && !startsWithArticle(noun.get())) {
                    break;
                }
            }
        }
        return best.isPresent() ? new Subject(best, Cue.Rule.SPEAKER_APPOSITION_VERB) : mainSubject(verb);
    }

    /** {@code Ana Kim} in {@code Tern's owner, Ana Kim, said}. */
    private Optional<Reference> insertedName(int from, int to) {
        return references
                .startingAt(from, to)
                .filter(name ->
                        name.kind() == Reference.Kind.NAME && name.name().equals(new Span(from, to)));
    }

    private boolean startsWithArticle(Reference noun) {
        var from = noun.words().start();
        return Lexicon.DETERMINERS.contains(prose.word(from).low())
                && from > frame.start()
                && prose.word(from - 1).is(",");
    }

    /** Right after a closing mark, or after the comma of reported speech: {@code …, said Kim}. */
    private boolean followsQuotedWords(int at) {
        if (!Lexicon.SPEECH.contains(prose.word(at).low())) {
            return false;
        }
        if (at == frame.start()) {
            return at + 1 < frame.end() && references.isNameWord(at + 1);
        }
        var before = prose.word(at - 1);
        return before.quoted() || before.is(",") && at - 1 > frame.start() && isInversion(at);
    }

    /** After a comma the verb is inverted only when a speaker and then a stop follow. */
    private boolean isInversion(int verb) {
        if (verb + 1 < frame.end()
                && Lexicon.PREPOSITIONS.contains(prose.word(verb + 1).low())) {
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
        return endsAt(speaker.get().words().end());
    }

    private record Told(int end, Optional<Span> outlet) {}

    /** {@code Voice of Tern} in {@code told Voice of Tern}. */
    private Optional<Told> told(int at) {
        var low = prose.word(at).low();
        if (!low.equals("told") && !low.equals("tells") && !low.equals("telling") || at + 1 >= frame.end()) {
            return Optional.empty();
        }
        var from = isWord(at + 1, "the") ? at + 2 : at + 1;
        if (from < frame.end() && Lexicon.HEARERS.contains(prose.word(from).low())) {
            return Optional.of(new Told(from + 1, Optional.empty()));
        }
        return references.nameRuns(from, frame.end()).stream()
                .findFirst()
                .filter(run -> run.start() == from)
                .map(run -> references.withBody(run, frame.end()))
                .map(run -> new Told(run.end(), Optional.of(run)));
    }

    private boolean isWord(int at, String low) {
        return at < frame.end() && prose.word(at).low().equals(low.toLowerCase(Locale.ROOT));
    }
}

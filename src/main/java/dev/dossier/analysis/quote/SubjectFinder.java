package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the subject that stands before a verb of speech: {@code Kim} in {@code Kim, the owner, has recently said}. */
final class SubjectFinder {
    private static final Set<String> AFTER_A_NOUN =
            Set.of("to", "by", "and", "or", "then", "not", "of", "for", "in", "after", "before", "while", "when");
    private static final Set<String> OBJECTS = Set.of("us", "me", "him", "them");
    private static final Set<String> REPORTED = Set.of("quoted", "cited", "reported");
    private static final Set<String> SINCE = Set.of("now", "then", "currently");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final int LONGEST_NAME = 8;
    /** Words of {@code cited by the state's news agency as saying}. */
    private static final int FARTHEST_REPORTED = 9;

    private final Prose prose;
    private final ReferenceReader references;
    private final Span frame;
    private final BeforeVerb beforeVerb;

    SubjectFinder(Prose prose, ReferenceReader references, Span frame) {
        this.prose = prose;
        this.references = references;
        this.frame = frame;
        this.beforeVerb = new BeforeVerb(prose, frame);
    }

    /** @param earlier the cues of the frame before the verb; a participle takes over the subject of the last */
    Subject before(int verb, List<Cue> earlier) {
        var last = beforeVerb.skip(verb);
        if (last < frame.start()) {
            return mainSubject(verb);
        }
        var word = prose.word(last);
        if (word.is("as")) {
            return reportedSubject(verb, last, earlier);
        }
        if (isParticiple(verb, last)) {
            return lastSubject(earlier).orElseGet(() -> mainSubject(verb));
        }
        if (AFTER_A_NOUN.contains(word.low()) || word.is("but")) {
            return mainSubject(verb);
        }
        if (RELATIVES.contains(word.low())) {
            return beforeRelative(last);
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

    /** {@code Kim was quoted as saying}, {@code Kim was cited by the agency as saying} */
    private Subject reportedSubject(int verb, int as, List<Cue> earlier) {
        for (var at = as - 1; at > frame.start() && at > as - FARTHEST_REPORTED; at--) {
            if (REPORTED.contains(prose.word(at).low())) {
                return before(at, earlier);
            }
        }
        return mainSubject(verb);
    }

    /** Of {@code Kim said on Monday, calling it}. */
    private static Optional<Subject> lastSubject(List<Cue> earlier) {
        for (var i = earlier.size() - 1; i >= 0; i--) {
            var cue = earlier.get(i);
            if (cue.isFinite()) {
                return Optional.of(new Subject(cue.subject(), Cue.Rule.SUBJECT_OF_SENTENCE))
                        .filter(subject -> subject.reference().isPresent());
            }
        }
        return Optional.empty();
    }

    /** {@code Kim, now the owner, who said} is Kim. */
    private Subject beforeRelative(int relative) {
        var hasComma = relative > frame.start() && prose.word(relative - 1).is(",");
        var noun = references.endingAt(frame.start(), hasComma ? relative - 2 : relative - 1);
        if (hasComma && noun.filter(role -> role.kind() == Reference.Kind.ROLE).isPresent()) {
            var name = nameBeforeApposition(noun.get().words().start() - 1);
            if (name.isPresent()) {
                return new Subject(name, Cue.Rule.RELATIVE_CLAUSE);
            }
        }
        return new Subject(noun, Cue.Rule.RELATIVE_CLAUSE);
    }

    /** Past {@code now} in {@code Kim, now the owner}. */
    private Optional<Reference> nameBeforeApposition(int before) {
        var isAdverb =
                before > frame.start() && SINCE.contains(prose.word(before).low());
        var comma = isAdverb ? before - 1 : before;
        if (comma <= frame.start() || !prose.word(comma).is(",")) {
            return Optional.empty();
        }
        return references.nameRuns(Math.max(frame.start(), comma - LONGEST_NAME), comma).stream()
                .filter(run -> run.end() == comma)
                .findFirst()
                .map(Reference::named);
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
        var start = references.afterDateline(frame);
        var first = references.firstIn(Math.min(start, verb), verb);
        var inserted = first.filter(role -> role.kind() == Reference.Kind.ROLE)
                .flatMap(role -> nameBetweenCommas(role.words().end(), verb));
        var found = inserted.or(() -> first).or(() -> afterOpeningClause(verb));
        return new Subject(found, Cue.Rule.SUBJECT_OF_SENTENCE);
    }

    /** {@code Kim} in {@code After saying that it was time, Kim left}. */
    private Optional<Reference> afterOpeningClause(int verb) {
        if (verb > frame.start() + 2 || !prose.word(verb).low().endsWith("ing")) {
            return Optional.empty();
        }
        for (var at = verb + 1; at + 1 < frame.end(); at++) {
            var isComma = prose.word(at).is(",") && !prose.word(at + 1).quoted();
            var isInside = prose.word(at).is(",")
                    || Prose.isMark(prose.word(at)) && prose.word(at - 1).is(",");
            if (isComma || isInside && !prose.word(at + 1).quoted()) {
                return references.startingAt(at + 1, frame.end());
            }
        }
        return Optional.empty();
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
        return prose.word(from).isOn(Lexicon.DETERMINERS)
                && from > frame.start()
                && prose.word(from - 1).is(",");
    }
}

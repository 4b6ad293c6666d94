package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what a noun phrase stands for: a name, a role, or the body that issued a document. */
final class PhraseHead {
    private static final Set<String> ISSUED = Set.of("by", "from");

    private final Prose prose;
    private final NameRuns names;

    PhraseHead(Prose prose, NameRuns names) {
        this.prose = prose;
        this.names = names;
    }

    /** The name at the end of the phrase. */
    Optional<Reference> lastName(int from, int to) {
        var runs = names.between(from, to);
        return runs.isEmpty() || runs.get(runs.size() - 1).end() != to
                ? Optional.empty()
                : Optional.of(Reference.named(runs.get(runs.size() - 1)));
    }

    /** What the phrase of the words {@code from} … {@code to - 1} stands for. */
    Optional<Reference> read(int from, int to) {
        var runs = names.between(from, to);
        var headEnd = headEnd(from, to, runs);
        var document = ownerOfDocument(from, headEnd, runs);
        if (document.isPresent()) {
            return document;
        }
        for (var i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).end() == headEnd) {
                return Optional.of(named(from, headEnd, runs.get(i)));
            }
        }
        var isRole = isPluralRole(from)
                || prose.word(from).isOn(Lexicon.DETERMINERS)
                || headEnd > from && prose.word(headEnd - 1).isOn(Lexicon.ROLE_NOUNS);
        return isRole
                ? Optional.of(new Reference(Reference.Kind.ROLE, new Span(from, to), new Span(from, to)))
                : lastName(from, to);
    }

    /** Not {@code Kim met} in {@code Kim met Paul Hill}. */
    private Reference named(int from, int to, Span run) {
        var before = run.start() - 1;
        var isVerb = before > from
                && prose.word(before).isWord()
                && !prose.word(before).isCapital()
                && !prose.word(before).isOn(Lexicon.ROLE_NOUNS)
                && !prose.word(before).isOn(Lexicon.DETERMINERS)
                && !prose.word(before).isOn(Lexicon.LINKS)
                && !Lexicon.PARTICLES.contains(prose.word(before).low())
                && !prose.word(before).is("'s")
                && names.isNameWord(from);
        return new Reference(Reference.Kind.NAME, new Span(isVerb ? run.start() : from, to), run);
    }

    /** {@code analysts} in {@code analysts led by Ana Kim}. */
    private boolean isPluralRole(int at) {
        var word = prose.word(at);
        return word.isOn(Lexicon.ROLE_NOUNS)
                && (word.low().endsWith("s") || word.is("people"))
                && !names.isNameWord(at);
    }

    /** Where the phrase's head ends and {@code of …} or {@code from …} begins, unless that belongs to a name. */
    private int headEnd(int from, int to, List<Span> runs) {
        for (var i = from + 1; i < to; i++) {
            if (prose.word(i).isOn(Lexicon.PREPOSITIONS) && !isInName(i, runs)) {
                return i;
            }
        }
        return to;
    }

    private static boolean isInName(int at, List<Span> runs) {
        for (var run : runs) {
            if (run.start() < at && at < run.end()) {
                return true;
            }
        }
        return false;
    }

    /** {@code the Department of Defense} in {@code the Department of Defense's latest report}. */
    private Optional<Reference> ownerOfDocument(int from, int headEnd, List<Span> runs) {
        if (!prose.word(headEnd - 1).isOn(Lexicon.DOCUMENTS)) {
            return Optional.empty();
        }
        var owner = runs.stream()
                .filter(run -> run.end() < headEnd && prose.word(run.end()).is("'s"))
                .findFirst()
                .map(run -> new Reference(Reference.Kind.NAME, new Span(from, headEnd), run));
        return owner.or(() -> issuer(from, headEnd));
    }

    /** {@code Harbour Research} in {@code a report by Harbour Research}. */
    private Optional<Reference> issuer(int from, int headEnd) {
        if (headEnd + 1 >= prose.words().size()
                || !ISSUED.contains(prose.word(headEnd).low())) {
            return Optional.empty();
        }
        var name = prose.word(headEnd + 1).is("the") ? headEnd + 2 : headEnd + 1;
        return names.at(name, prose.frameAt(from).end())
                .map(run -> new Reference(Reference.Kind.NAME, new Span(from, run.end()), run));
    }
}

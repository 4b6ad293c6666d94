package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the noun phrases of a paragraph that can stand for a speaker. */
final class ReferenceReader {
    /** Words of a phrase that stands for a speaker. */
    private static final int LONGEST = 40;

    private static final int LONGEST_DATELINE = 14;

    private static final Set<String> SHORTENED = Set.of("Jr", "Sr", "Corp", "Inc", "Co", "Ltd");

    private final Prose prose;
    private final NameRuns names;
    private final PhraseHead heads;

    ReferenceReader(Prose prose) {
        this.prose = prose;
        this.names = new NameRuns(prose);
        this.heads = new PhraseHead(prose, names);
    }

    /** The phrase whose last word is {@code last}, looking back no further than {@code floor}. */
    Optional<Reference> endingAt(int floor, int last) {
        if (last < floor || prose.word(last).quoted()) {
            return Optional.empty();
        }
        if (isPronoun(last)) {
            return read(last, last + 1);
        }
        var from = last + 1;
        while (from > floor && last - from < LONGEST && !isBoundary(from - 1)) {
            from--;
        }
        return read(from, last + 1);
    }

    private boolean isPronoun(int at) {
        return !prose.word(at).quoted() && prose.word(at).isOn(Lexicon.PRONOUNS);
    }

    /** The phrase whose first word is {@code first}, ending before {@code limit}. */
    Optional<Reference> startingAt(int first, int limit) {
        if (first < limit && isPronoun(first)) {
            return read(first, first + 1);
        }
        var to = first;
        while (to < limit && to - first < LONGEST && !isBoundary(to) && !endsForward(to, first)) {
            to++;
        }
        return read(first, to);
    }

    /** The first phrase from {@code first} on that can be a subject. */
    Optional<Reference> firstIn(int first, int limit) {
        for (var from = afterOpeningPhrases(first, limit); from < limit; from = afterComma(from, limit)) {
            while (from < limit && (isLoose(from) || !prose.word(from).isWord())) {
                from++;
            }
            var subject = startingAt(from, limit);
            if (subject.isPresent()) {
                return subject;
            }
        }
        return nameRuns(first, limit).stream().findFirst().map(Reference::named);
    }

    private int afterComma(int from, int limit) {
        var at = from;
        while (at < limit && !prose.word(at).is(",")) {
            at++;
        }
        return at + 1;
    }

    /** Past {@code Since 2014,} and the like. */
    private int afterOpeningPhrases(int first, int limit) {
        var from = first;
        while (from < limit
                        && (prose.word(from).isOn(Lexicon.PREPOSITIONS)
                                || prose.word(from).isOn(Lexicon.CONJUNCTIONS))
                || from < limit && prose.word(from).isOn(Lexicon.TIME_WORDS)) {
            var comma = from;
            while (comma < limit && !prose.word(comma).is(",")) {
                comma++;
            }
            if (comma >= limit) {
                return from;
            }
            from = comma + 1;
        }
        return from;
    }

    /** The names between two word numbers, as ranges without titles, in order. */
    List<Span> nameRuns(int from, int to) {
        return names.between(from, to);
    }

    /** The name that begins at a word, without titles. */
    Optional<Span> nameRunAt(int from, int limit) {
        return names.at(from, limit);
    }

    /** A name with the {@code of …} that belongs to it: {@code Voice of Tern}, but not {@code Tern} in {@code Kim of Tern's plans}. */
    Span withBody(Span run, int limit) {
        return names.withBody(run, limit);
    }

    boolean isNameWord(int at) {
        return names.isNameWord(at);
    }

    /** Past {@code BEIJING:}, {@code NEW YORK (Tern Wire):} and {@code OSLO, May 3 (Tern Wire) -}. */
    int afterDateline(Span frame) {
        var first = prose.word(frame.start()).text();
        if (first.length() < 2 || endsInLower(first) || !first.equals(first.toUpperCase(Locale.ROOT))) {
            return frame.start();
        }
        for (var at = frame.start() + 1; at < Math.min(frame.end() - 1, frame.start() + LONGEST_DATELINE); at++) {
            var word = prose.word(at);
            if (word.is(":") || word.text().equals("-") && !prose.isGluedToNext(at)) {
                return at + 1;
            }
        }
        return frame.start();
    }

    /** A quick look, since most words do. */
    private static boolean endsInLower(String word) {
        var last = word.charAt(word.length() - 1);
        return last >= 'a' && last <= 'z';
    }

    /** Where no noun phrase goes on. */
    private boolean isBoundary(int at) {
        var word = prose.word(at);
        if (word.quoted()) {
            return true;
        }
        if (!word.isWord()) {
            return !word.is("'s")
                    && !word.is("'")
                    && !word.is("&")
                    && !word.is("%")
                    && !names.isJoint(at)
                    && !isAbbreviationDot(at);
        }
        if (word.isOn(Lexicon.PRONOUNS)) {
            return true;
        }
        if (word.isOn(Lexicon.CONJUNCTIONS) || word.isOn(Lexicon.AUXILIARIES)) {
            return !word.is("may") || !word.isCapital();
        }
        return !word.isCapital() && word.isOn(Lexicon.CUES) && !word.isOn(Lexicon.ROLE_NOUNS);
    }

    private boolean isAbbreviationDot(int at) {
        return prose.word(at).is(".")
                && at > 0
                && at + 1 < prose.words().size()
                && SHORTENED.contains(prose.word(at - 1).text());
    }

    private boolean endsForward(int at, int first) {
        var word = prose.word(at);
        if (at == first) {
            return false;
        }
        if (isNameWord(at - 1) && isPlain(at)) {
            return true;
        }
        var isOther = word.isOn(Lexicon.PREPOSITIONS) && !word.isOn(Lexicon.BINDING);
        return isOther
                || word.isOn(Lexicon.TIME_WORDS)
                || word.is("and") && !(at + 1 < prose.words().size() && isNameWord(at + 1))
                || word.isOn(Lexicon.ADVERBS);
    }

    /** A lower-case word that no name goes on with. */
    private boolean isPlain(int at) {
        var word = prose.word(at);
        return word.isWord()
                && !word.isCapital()
                && !word.isOn(Lexicon.ROLE_NOUNS)
                && !word.isOn(Lexicon.LINKS)
                && !Lexicon.PARTICLES.contains(word.low())
                && !word.is("and");
    }

    /** Words that a phrase may open with and that are no part of it. */
    private boolean isLoose(int at) {
        var word = prose.word(at);
        return word.isOn(Lexicon.ADVERBS) && !word.isOn(Lexicon.DETERMINERS)
                || word.isOn(Lexicon.CONJUNCTIONS)
                || word.is("and")
                || word.low().endsWith("ly") && !isNameWord(at);
    }

    private Optional<Reference> read(int first, int to) {
        var from = first;
        while (from < to && (isLoose(from) || !prose.word(from).isWord())) {
            from++;
        }
        if (from >= to) {
            return Optional.empty();
        }
        if (prose.word(to - 1).is(".") && to - 1 > from) {
            return read(from, to - 1);
        }
        if (prose.word(to - 1).isOn(Lexicon.PRONOUNS)) {
            return Optional.of(new Reference(Reference.Kind.PRONOUN, new Span(to - 1, to), new Span(to - 1, to)));
        }
        return prose.word(from).isOn(Lexicon.PREPOSITIONS) ? heads.lastName(from, to) : heads.read(from, to);
    }
}

package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the noun phrases of a paragraph that can stand for a speaker. */
final class ReferenceReader {
    /** Words of a phrase that stands for a speaker. */
    private static final int LONGEST = 40;

    private final Prose prose;

    ReferenceReader(Prose prose) {
        this.prose = prose;
    }

    /** The phrase whose last word is {@code last}, looking back no further than {@code floor}. */
    Optional<Reference> endingAt(int floor, int last) {
        if (last < floor || prose.word(last).quoted()) {
            return Optional.empty();
        }
        if (Lexicon.PRONOUNS.contains(prose.word(last).low())) {
            return read(last, last + 1);
        }
        var from = last + 1;
        while (from > floor && last - from < LONGEST && !isBoundary(from - 1)) {
            from--;
        }
        return read(from, last + 1);
    }

    /** The phrase whose first word is {@code first}, ending before {@code limit}. */
    Optional<Reference> startingAt(int first, int limit) {
        if (first < limit && Lexicon.PRONOUNS.contains(prose.word(first).low())) {
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
        return nameRuns(first, limit).stream().findFirst().map(this::named);
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
                        && (Lexicon.PREPOSITIONS.contains(prose.word(from).low())
                                || Lexicon.CONJUNCTIONS.contains(
                                        prose.word(from).low()))
                || from < limit && Lexicon.TIME_WORDS.contains(prose.word(from).low())) {
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
        var runs = new ArrayList<Span>();
        for (var at = from; at < to; ) {
            var end = runEnd(at, to);
            if (end > at) {
                var start = withoutTitles(at, end);
                if (start < end) {
                    runs.add(new Span(start, end));
                }
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    /** A name with the {@code of …} that belongs to it: {@code Voice of Tern}, but not {@code Tern} in {@code Kim of Tern's plans}. */
    Span withBody(Span run, int limit) {
        var name = run.end() + 1 < limit && prose.word(run.end() + 1).is("the") ? run.end() + 2 : run.end() + 1;
        if (name >= limit || !prose.word(run.end()).is("of") || !isNameWord(name)) {
            return run;
        }
        var end = runEnd(name, limit);
        return end < limit && prose.word(end).is("'s") ? run : new Span(run.start(), end);
    }

    private int runEnd(int start, int limit) {
        if (!isNameWord(start)) {
            return start;
        }
        var end = start + 1;
        while (end < limit) {
            if (isNameWord(end)) {
                end++;
            } else if (isJoint(end) && afterJoints(end, limit) < limit && isNameWord(afterJoints(end, limit))) {
                end = afterJoints(end, limit) + 1;
            } else if (isBodyOf(end) && end + 1 < limit && !isCompleteBefore(end)) {
                var next = prose.word(end + 1).is("the") ? end + 2 : end + 1;
                if (next >= limit || !isNameWord(next)) {
                    break;
                }
                end = next + 1;
            } else {
                break;
            }
        }
        return end;
    }

    /** Past {@code von der}. */
    private int afterJoints(int joint, int limit) {
        var at = joint + 1;
        while (at < limit && Lexicon.PARTICLES.contains(prose.word(at).text())) {
            at++;
        }
        return at;
    }

    /** {@code of} after {@code Department}. */
    private boolean isBodyOf(int at) {
        return prose.word(at).is("of")
                && Lexicon.BODY_WORDS.contains(prose.word(at - 1).text());
    }

    private boolean isCompleteBefore(int at) {
        return prose.word(at - 1).quoted();
    }

    /** What may stand inside a name: the dot of an initial, a hyphen, {@code &}, {@code de}. */
    private boolean isJoint(int at) {
        var word = prose.word(at);
        if (word.quoted()) {
            return false;
        }
        var isInitial = word.is(".") && at > 0 && prose.word(at - 1).text().length() == 1 && prose.isGluedToNext(at - 1)
                || word.is(".")
                        && at > 0
                        && Lexicon.TITLES.contains(prose.word(at - 1).text());
        var isHyphen = word.text().equals("-") && prose.isGluedToNext(at) && prose.isGluedToNext(at - 1);
        return isInitial || isHyphen || word.is("&") || Lexicon.PARTICLES.contains(word.text());
    }

    private int withoutTitles(int from, int to) {
        var last = from;
        for (var i = from; i < to - 1; i++) {
            if (Lexicon.TITLES.contains(prose.word(i).text())) {
                last = i + 1;
            } else if (!prose.word(i).is(".") && !prose.word(i).is("-") && !isPossessed(i)) {
                break;
            }
        }
        while (last < to - 1 && !isNameWord(last)) {
            last++;
        }
        var lastWord = prose.word(to - 1).text();
        var isOnlyTitle = last == to - 1 && Lexicon.TITLES.contains(lastWord) && !Lexicon.NATIONS.contains(lastWord);
        return isOnlyTitle ? to : last;
    }

    private boolean isPossessed(int at) {
        return prose.word(at).is("'s");
    }

    boolean isNameWord(int at) {
        var word = prose.word(at);
        return !word.quoted() && word.isCapital() && !Lexicon.NOT_NAMES.contains(word.text());
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
                    && !isJoint(at)
                    && !isAbbreviationDot(at);
        }
        if (Lexicon.PRONOUNS.contains(word.low())) {
            return true;
        }
        var low = word.low();
        if (Lexicon.CONJUNCTIONS.contains(low) || Lexicon.AUXILIARIES.contains(low)) {
            return !low.equals("may") || !word.isCapital();
        }
        return !word.isCapital() && Lexicon.isCue(low) && !Lexicon.ROLE_NOUNS.contains(low);
    }

    private boolean isAbbreviationDot(int at) {
        return prose.word(at).is(".")
                && at > 0
                && at + 1 < prose.words().size()
                && List.of("Jr", "Sr", "Corp", "Inc", "Co", "Ltd")
                        .contains(prose.word(at - 1).text());
    }

    private boolean endsForward(int at, int first) {
        var low = prose.word(at).low();
        if (at == first) {
            return false;
        }
        if (isNameWord(at - 1) && isPlain(at)) {
            return true;
        }
        var isOther = Lexicon.PREPOSITIONS.contains(low)
                && !List.of("of", "for", "at", "from", "with").contains(low);
        return isOther
                || Lexicon.TIME_WORDS.contains(low)
                || low.equals("and") && !(at + 1 < prose.words().size() && isNameWord(at + 1))
                || Lexicon.ADVERBS.contains(low);
    }

    /** A lower-case word that no name goes on with. */
    private boolean isPlain(int at) {
        var word = prose.word(at);
        return word.isWord()
                && !word.isCapital()
                && !Lexicon.ROLE_NOUNS.contains(word.low())
                && !Lexicon.LINKS.contains(word.low())
                && !Lexicon.PARTICLES.contains(word.low())
                && !word.is("and");
    }

    /** Words that a phrase may open with and that are no part of it. */
    private boolean isLoose(int at) {
        var low = prose.word(at).low();
        return (Lexicon.ADVERBS.contains(low) && !Lexicon.DETERMINERS.contains(low))
                || Lexicon.CONJUNCTIONS.contains(low)
                || low.equals("and")
                || low.endsWith("ly") && !isNameWord(at);
    }

    private Optional<Reference> read(int first, int to) {
        var from = first;
        while (from < to && (isLoose(from) || !prose.word(from).isWord())) {
            from++;
        }
        if (from >= to) {
            return Optional.empty();
        }
        if (Lexicon.PRONOUNS.contains(prose.word(to - 1).low())) {
            return Optional.of(new Reference(Reference.Kind.PRONOUN, new Span(to - 1, to), new Span(to - 1, to)));
        }
        return Lexicon.PREPOSITIONS.contains(prose.word(from).low()) ? lastName(from, to) : head(from, to);
    }

    private Optional<Reference> lastName(int from, int to) {
        var runs = nameRuns(from, to);
        return runs.isEmpty() || runs.get(runs.size() - 1).end() != to
                ? Optional.empty()
                : Optional.of(named(runs.get(runs.size() - 1)));
    }

    private Reference named(Span run) {
        return new Reference(Reference.Kind.NAME, run, run);
    }

    private Optional<Reference> head(int from, int to) {
        var runs = nameRuns(from, to);
        var headEnd = headEnd(from, to, runs);
        var document = ownerOfDocument(from, headEnd, runs);
        if (document.isPresent()) {
            return document;
        }
        for (var i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).end() == headEnd) {
                return Optional.of(new Reference(Reference.Kind.NAME, new Span(from, headEnd), runs.get(i)));
            }
        }
        var isRole = Lexicon.DETERMINERS.contains(prose.word(from).low())
                || headEnd > from
                        && Lexicon.ROLE_NOUNS.contains(prose.word(headEnd - 1).low());
        return isRole
                ? Optional.of(new Reference(Reference.Kind.ROLE, new Span(from, to), new Span(from, to)))
                : lastName(from, to);
    }

    /** Where the phrase's head ends and {@code of …} or {@code from …} begins, unless that belongs to a name. */
    private int headEnd(int from, int to, List<Span> runs) {
        for (var i = from + 1; i < to; i++) {
            var at = i;
            var inName = runs.stream().anyMatch(run -> run.start() < at && at < run.end());
            if (!inName && Lexicon.PREPOSITIONS.contains(prose.word(i).low())) {
                return i;
            }
        }
        return to;
    }

    /** {@code the Department of Defense} in {@code the Department of Defense's latest report}. */
    private Optional<Reference> ownerOfDocument(int from, int headEnd, List<Span> runs) {
        if (!Lexicon.DOCUMENTS.contains(prose.word(headEnd - 1).low())) {
            return Optional.empty();
        }
        return runs.stream()
                .filter(run -> run.end() < headEnd && prose.word(run.end()).is("'s"))
                .findFirst()
                .map(run -> new Reference(Reference.Kind.NAME, new Span(from, headEnd), run));
    }
}

package dev.dossier.analysis.quote;

import dev.dossier.domain.Span;
import java.util.Optional;

/** Reads how a name is described where it stands: {@code owner of Tern} in {@code Kim, owner of Tern, said}. */
final class Descriptions {
    private static final int LONGEST = 30;
    private static final int LONGEST_NAME = 12;

    private Descriptions() {}

    static Optional<String> of(Prose prose, Span name) {
        var apposition = apposition(prose, name.end());
        if (apposition.isPresent()) {
            return apposition;
        }
        var before = before(prose, name.start());
        return before.isPresent() ? before : affiliation(prose, name.end());
    }

    private static Optional<String> apposition(Prose prose, int comma) {
        var words = prose.words();
        var from = comma + 1;
        if (from >= words.size() || !words.get(comma).is(",") || words.get(from).quoted()) {
            return Optional.empty();
        }
        var to = from;
        var hasRole = false;
        while (to < words.size() && to - from < LONGEST && !endsApposition(prose, to)) {
            hasRole |= words.get(to).isOn(Lexicon.ROLE_NOUNS) && to - from < 12;
            to++;
        }
        var isPhrase = to > from && (hasRole || words.get(from).isOn(Lexicon.ARTICLES));
        return isPhrase
                        && !words.get(from).isOn(Lexicon.CUES)
                        && !words.get(from).isOn(Lexicon.CLAUSE_OPENERS)
                ? Optional.of(prose.cut(from, to))
                : Optional.empty();
    }

    private static boolean endsApposition(Prose prose, int at) {
        var word = prose.word(at);
        if (word.quoted()
                || word.isOn(Lexicon.CLAUSE_OPENERS)
                || !word.isWord() && ";:()-".contains(word.text()) && !prose.isGluedToNext(at)) {
            return true;
        }
        if (word.is(".")) {
            return !prose.isGluedToNext(at - 1)
                    || at + 1 >= prose.words().size()
                    || prose.word(at + 1).isCapital()
                    || prose.word(at + 1).quoted()
                    || prose.word(at + 1).is(",") && !isAbbreviation(prose, at);
        }
        if (word.isOn(Lexicon.AUXILIARIES)
                || word.isOn(Lexicon.CUES)
                        && !word.isOn(Lexicon.ROLE_NOUNS)
                        && prose.word(at - 1).is(",")) {
            return true;
        }
        if (!word.is(",") || at + 1 >= prose.words().size()) {
            return false;
        }
        var next = prose.word(at + 1);
        return next.quoted() || next.isOn(Lexicon.AUXILIARIES) || !opensNoun(next);
    }

    /** Whether the apposition goes on after a comma: {@code the founder of Tern, a town in Wales} */
    private static boolean opensNoun(Word word) {
        return word.isCapital() || word.isOn(Lexicon.DETERMINERS) || word.isOn(Lexicon.ROLE_NOUNS);
    }

    private static boolean isAbbreviation(Prose prose, int dot) {
        return dot > 0
                && prose.word(dot - 1).text().length() <= 4
                && prose.word(dot - 1).isCapital();
    }

    /** {@code Baidu chief} before a name, and {@code Chinese President}. */
    private static Optional<String> before(Prose prose, int name) {
        var from = name;
        var hasRole = false;
        while (from > 0 && isPremodifier(prose, from - 1)) {
            from--;
            var word = prose.word(from);
            hasRole |= word.isOn(Lexicon.ROLE_NOUNS) || word.is("'s");
        }
        return hasRole ? Optional.of(prose.cut(from, name)) : Optional.empty();
    }

    private static boolean isPremodifier(Prose prose, int at) {
        var word = prose.word(at);
        if (word.quoted()) {
            return false;
        }
        var isHyphen = word.text().equals("-") && prose.isGluedToNext(at);
        var isCompound = at + 1 < prose.words().size()
                && at > 0
                && prose.isGluedToNext(at - 1)
                && prose.word(at - 1).is("-");
        return word.isCapital() && !word.isOn(Lexicon.NOT_NAMES)
                || word.isOn(Lexicon.PREMODIFIERS)
                || word.isOn(Lexicon.ROLE_NOUNS)
                || word.is("'s")
                || isHyphen
                || isCompound;
    }

    private static Optional<String> affiliation(Prose prose, int at) {
        if (at >= prose.words().size() || !prose.word(at).isOn(Lexicon.AFFILIATIONS)) {
            return Optional.empty();
        }
        var from = at + 1 < prose.words().size() && prose.word(at + 1).is("the") ? at + 2 : at + 1;
        return new ReferenceReader(prose)
                .nameRuns(from, Math.min(prose.words().size(), from + LONGEST_NAME)).stream()
                        .findFirst()
                        .filter(run -> run.start() == from)
                        .map(run -> prose.cut(at + 1, run.end()));
    }
}

package dev.dossier.analysis.figure;

import java.util.Optional;
import java.util.Set;

/**
 * Cuts noun phrases out of a line that can say what a number measures: {@code early-stage research costs}, {@code share of the Chinese
 * market}. A phrase that is nothing but a name, a time or a word such as {@code figure} says nothing and is none.
 */
final class NounPhrases {
    private static final int LONGEST = 9;
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "their", "his", "her", "our", "all", "every", "each");
    private static final Set<String> LINKS = Set.of("of", "in", "for");

    private final Line line;

    NounPhrases(Line line) {
        this.line = line;
    }

    /** The phrase that begins at {@code at}, after its article. */
    Optional<String> startingAt(int at) {
        var from = skipArticle(at);
        var end = from;
        while (end - from < LONGEST && (isNominal(end) || isVerbalNoun(end, from))) {
            end++;
        }
        end = withSecond(end);
        while (end > from
                && (line.at(end - 1).low().endsWith("ed")
                        || !line.at(end - 1).isWord()
                        || line.at(end - 1).low().endsWith("ly"))) {
            end--;
        }
        return isMeasure(from, end) ? Optional.of(line.cut(from, end)) : Optional.empty();
    }

    /** The phrase that ends before {@code end}: {@code charge}, and {@code share of the market} with what belongs to its head. */
    Optional<String> endingAt(int end) {
        var start = start(end);
        var head = start;
        for (var step = 0; step < 2; step++) {
            var preposition = beforeArticles(beforeOwner(head)) - 1;
            if (!LINKS.contains(line.at(preposition).low()) || start(preposition) == preposition) {
                break;
            }
            head = start(preposition);
        }
        if (head < start) {
            return linked(head, end);
        }
        return isMeasure(start, end) ? Optional.of(line.cut(start, end)) : Optional.empty();
    }

    /** {@code share of the Chinese market}; the head alone where a name or a long story follows. */
    private Optional<String> linked(int head, int end) {
        var link = head;
        while (!LINKS.contains(line.at(link).low())) {
            link++;
        }
        if (!isMeasure(head, link)) {
            return Optional.empty();
        }
        var isLong = end - head > LONGEST || !isMeasure(skipArticle(link + 1), end);
        return Optional.of(line.cut(head, isLong ? link : end));
    }

    /** Past {@code Ana Kim's}. */
    private int beforeOwner(int at) {
        if (!line.at(at - 1).is("'s")) {
            return at;
        }
        var owner = at - 1;
        while (line.at(owner - 1).isCapital()) {
            owner--;
        }
        return owner;
    }

    private int beforeArticles(int at) {
        return ARTICLES.contains(line.at(at - 1).low()) ? at - 1 : at;
    }

    int skipArticle(int at) {
        return ARTICLES.contains(line.at(at).low()) ? at + 1 : at;
    }

    private int start(int end) {
        var start = end;
        while (start > 0 && isNominal(start - 1) && end - start < LONGEST && !endsLeftwards(start - 1, end)) {
            start--;
        }
        return start;
    }

    /** Whose it is, and the verb in {@code reported revenue}, are no part of the phrase. */
    private boolean endsLeftwards(int at, int end) {
        var word = line.at(at);
        var isVerb = word.low().endsWith("ed") && !line.at(at - 1).is("-") && at < end - 1;
        return word.is("'s") || isVerb || word.low().endsWith("ly");
    }

    /** {@code research and development}. */
    private int withSecond(int end) {
        var second = end + 1;
        var isPair = line.at(end).is("and")
                && isNominal(second)
                && !line.at(second).isCapital()
                && !Lexicon.NO_MEASURES.contains(line.at(second).low());
        return isPair && !isNominal(second + 1) ? second + 1 : end;
    }

    /** {@code costs} in {@code research costs, that's a lot}. */
    private boolean isVerbalNoun(int at, int from) {
        return at > from
                && Lexicon.VERBAL_NOUNS.contains(line.at(at).low())
                && !isNominal(at + 1)
                && !line.at(at + 1).isNumber()
                && !line.at(at + 1).is("$");
    }

    private boolean isNominal(int at) {
        var word = line.at(at);
        var isJoint = (word.is("-") || word.is("'s")) && line.isGluedToNext(at - 1);
        return isJoint
                || word.isWord()
                        && !word.isNumber()
                        && !Lexicon.NOT_NOUNS.contains(word.low())
                        && !Lexicon.VERBS.contains(word.low())
                        && !Lexicon.MEASURE_VERBS.contains(word.low());
    }

    private boolean isMeasure(int from, int to) {
        if (from >= to || !line.at(to - 1).isWord()) {
            return false;
        }
        var head = line.at(to - 1);
        var singular =
                head.low().endsWith("s") ? head.low().substring(0, head.low().length() - 1) : head.low();
        var isName = head.isCapital()
                && !line.startsSentence(to - 1)
                && !line.at(to - 2).is(":");
        return !isName
                && !Lexicon.NO_MEASURES.contains(head.low())
                && !Lexicon.NO_MEASURES.contains(singular)
                && !Lexicon.MONTHS.contains(head.low())
                && !Lexicon.DURATIONS.containsKey(head.low());
    }
}

package dev.dossier.analysis.figure;

import dev.dossier.domain.Figure;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands around an amount: its qualifier and rate, what it measures, whose it is. */
final class ContextReader {
    private static final int LONGEST_PHRASE = 9;
    private static final int LONGEST_BRACKET = 12;
    private static final int LONGEST_CLAUSE = 60;
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "(", ")", "\"", "-", "–");

    private final Line line;

    ContextReader(Line line) {
        this.line = line;
    }

    /** {@code more than}, {@code likely just}: the longest list entry that stands right before. */
    Optional<String> qualifier(Amount amount) {
        var from = amount.from();
        for (var step = 0; step < 2; step++) {
            from = beforeQualifier(from);
        }
        return from < amount.from() ? Optional.of(line.cut(from, amount.from())) : Optional.empty();
    }

    private int beforeQualifier(int at) {
        for (var words : Lexicon.QUALIFIERS.getOrDefault(line.at(at - 1).low(), List.of())) {
            if (at >= words.size() && matches(words, at - words.size())) {
                return at - words.size();
            }
        }
        return at;
    }

    Optional<String> rate(Amount amount) {
        return Lexicon.RATES.entrySet().stream()
                .filter(rate -> matches(rate.getKey(), amount.to()))
                .map(rate -> rate.getValue())
                .findFirst();
    }

    private boolean matches(List<String> words, int at) {
        for (var i = 0; i < words.size(); i++) {
            if (!line.at(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What is measured, in words of the sentence. */
    Optional<String> measures(Amount amount, int from) {
        var next = afterBracket(amount.to());
        return switch (amount.kind()) {
            case COUNT -> Optional.of(line.cut(amount.to(), amount.next()));
            case PERCENT, SHARE ->
                after(next, Set.of("of")).or(() -> before(from)).or(() -> subject(from));
            case RATIO -> object(next).or(() -> before(from));
            case DURATION -> gerund(next).or(() -> before(from));
            case MONEY, SIZE ->
                head(next)
                        .or(() -> before(from))
                        .or(() -> after(next, Set.of("on", "for", "in")))
                        .or(() -> subject(from));
        };
    }

    private int afterBracket(int at) {
        if (!line.at(at).is("(")) {
            return at;
        }
        var end = at;
        while (end < line.size() && end - at < LONGEST_BRACKET && !line.at(end).is(")")) {
            end++;
        }
        return end + 1;
    }

    /** {@code revenue} in {@code $100 billion revenue}. */
    private Optional<String> head(int at) {
        return line.at(at).isWord() && !line.at(at).isCapital() && isNominal(at) ? phrase(at) : Optional.empty();
    }

    /** {@code of Chinese respondents}. */
    private Optional<String> after(int at, Set<String> prepositions) {
        return prepositions.contains(line.at(at).low()) ? phrase(skipArticle(at + 1)) : Optional.empty();
    }

    /** {@code output} in {@code double its output}. */
    private Optional<String> object(int at) {
        return skipArticle(at) > at ? phrase(at + 1) : Optional.empty();
    }

    private int skipArticle(int at) {
        return Set.of("the", "a", "an", "its", "their", "his", "her", "our")
                        .contains(line.at(at).low())
                ? at + 1
                : at;
    }

    /** {@code redesigning its processor} after {@code four years}. */
    private Optional<String> gerund(int at) {
        if (!line.at(at).low().endsWith("ing")) {
            return Optional.empty();
        }
        var end = phraseEnd(skipArticle(at + 1));
        return end > at + 1 ? Optional.of(line.cut(at, end)) : Optional.empty();
    }

    /** {@code loss} in {@code a loss of $5 billion}. */
    private Optional<String> before(int from) {
        if (!line.at(from - 1).is("of")) {
            return Optional.empty();
        }
        var start = from - 1;
        while (start > 0 && isNominal(start - 1) && from - start < LONGEST_PHRASE) {
            start--;
        }
        return start < from - 1 ? Optional.of(line.cut(start, from - 1)) : Optional.empty();
    }

    /** {@code market share} in {@code its market share fell to 50%}: the noun before a verb of measure. */
    private Optional<String> subject(int from) {
        var verb = line.at(from - 1).is("to")
                        || line.at(from - 1).is("by")
                        || line.at(from - 1).is("at")
                ? from - 2
                : from - 1;
        if (!Lexicon.MEASURE_VERBS.contains(line.at(verb).low())) {
            return Optional.empty();
        }
        var start = verb;
        while (start > 0
                && isNominal(start - 1)
                && verb - start < LONGEST_PHRASE
                && !line.at(start - 1).low().endsWith("ly")) {
            start--;
        }
        return start < verb ? Optional.of(line.cut(start, verb)) : Optional.empty();
    }

    private Optional<String> phrase(int at) {
        var end = phraseEnd(at);
        return end > at ? Optional.of(line.cut(at, end)) : Optional.empty();
    }

    private int phraseEnd(int at) {
        var end = at;
        while (end - at < LONGEST_PHRASE && isNominal(end)) {
            end++;
        }
        while (end > at
                && (line.at(end - 1).low().endsWith("ed") || !line.at(end - 1).isWord())) {
            end--;
        }
        return end;
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

    /** The entities named in the amount's clause; failing that, the last one named before it in the sentence. */
    List<Slug> subjects(Amount amount, List<Mention> mentions) {
        var sentence = line.sentenceAt(amount.from());
        var own = line.span(amount.from(), amount.to());
        var here = mentions.stream()
                .map(Mention.class::cast)
                .filter(mention -> sentence.contains(mention.passage().span())
                        && !own.overlaps(mention.passage().span()))
                .toList();
        var clause = clause(amount);
        var inClause = here.stream()
                .filter(mention -> clause.contains(mention.passage().span()))
                .map(Mention::entity)
                .distinct()
                .toList();
        if (!inClause.isEmpty()) {
            return inClause;
        }
        return here.stream()
                .filter(mention -> mention.passage().span().end() <= own.start())
                .map(Mention::entity)
                .reduce((first, second) -> second)
                .stream()
                .toList();
    }

    private Span clause(Amount amount) {
        var from = amount.from();
        while (from > 0
                && amount.from() - from < LONGEST_CLAUSE
                && !CLAUSE_ENDS.contains(line.at(from - 1).text())
                && line.sentenceAt(from - 1).equals(line.sentenceAt(amount.from()))) {
            from--;
        }
        var to = amount.to();
        while (to < line.size()
                && to - amount.to() < LONGEST_CLAUSE
                && !CLAUSE_ENDS.contains(line.at(to).text())
                && !line.at(to).is(".")) {
            to++;
        }
        return line.span(from, to);
    }

    /** Whether {@code amount} is nothing but the other currency in brackets after {@code money}. */
    boolean isConversion(Amount money, Amount amount) {
        var bothMoney = money.kind() == Figure.Kind.MONEY
                && amount.kind() == Figure.Kind.MONEY
                && !money.unit().equals(amount.unit());
        return bothMoney
                && line.at(money.to()).is("(")
                && beforeQualifier(amount.from()) == money.to() + 1
                && line.at(amount.to()).is(")");
    }

    int beforeQualifiers(Amount amount) {
        return beforeQualifier(beforeQualifier(amount.from()));
    }
}

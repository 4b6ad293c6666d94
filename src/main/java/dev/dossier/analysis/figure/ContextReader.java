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
        for (var qualifier : Lexicon.QUALIFIERS) {
            var words = qualifier.split(" ");
            if (at >= words.length && matches(words, at - words.length)) {
                return at - words.length;
            }
        }
        return at;
    }

    Optional<String> rate(Amount amount) {
        return Lexicon.RATES.entrySet().stream()
                .filter(rate -> matches(rate.getKey().split(" "), amount.to()))
                .map(rate -> rate.getValue())
                .findFirst();
    }

    private boolean matches(String[] words, int at) {
        for (var i = 0; i < words.length; i++) {
            if (!line.at(at + i).is(words[i])) {
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
                after(next, Set.of("of")).or(() -> before(from)).or(() -> object(next));
            case RATIO -> object(next).or(() -> before(from));
            case DURATION -> gerund(next).or(() -> before(from));
            case MONEY, SIZE ->
                head(next)
                        .or(() -> before(from))
                        .or(() -> after(next, Set.of("on", "for", "in", "to")))
                        .or(() -> subjectOfVerb(from));
        };
    }

    private int afterBracket(int at) {
        if (!line.at(at).is("(")) {
            return at;
        }
        var end = at;
        while (end < line.size() && !line.at(end).is(")")) {
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

    private Optional<String> object(int at) {
        return phrase(skipArticle(at));
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

    /** {@code its market share} in {@code its market share fell to 50%}: the words before the verb, where they end in a noun. */
    private Optional<String> subjectOfVerb(int from) {
        var end = from - 1;
        while (end >= 0
                && from - end < LONGEST_PHRASE
                && (Lexicon.NOT_NOUNS.contains(line.at(end).low())
                        || line.at(end).low().endsWith("ed"))) {
            end--;
        }
        var start = end + 1;
        while (start > 0 && isNominal(start - 1) && !line.at(start - 1).isCapital() && end - start < LONGEST_PHRASE) {
            start--;
        }
        return start <= end ? Optional.of(line.cut(start, end + 1)) : Optional.empty();
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
        return end;
    }

    private boolean isNominal(int at) {
        var word = line.at(at);
        var isJoint = (word.is("-") || word.is("'s")) && line.isGluedToNext(at - 1);
        return isJoint || word.isWord() && !word.isNumber() && !Lexicon.NOT_NOUNS.contains(word.low());
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
                && !CLAUSE_ENDS.contains(line.at(from - 1).text())
                && line.sentenceAt(from - 1).equals(line.sentenceAt(amount.from()))) {
            from--;
        }
        var to = amount.to();
        while (to < line.size()
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

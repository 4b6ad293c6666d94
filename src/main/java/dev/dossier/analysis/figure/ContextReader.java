package dev.dossier.analysis.figure;

import dev.dossier.domain.Figure;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands around an amount: its qualifier and rate, whose it is. */
final class ContextReader {
    private static final int LONGEST_CLAUSE = 60;
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "(", ")", "\"", "-", "–");

    private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "where");

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
        for (var rate : Lexicon.RATES.entrySet()) {
            if (matches(rate.getKey(), amount.to())) {
                return Optional.of(rate.getValue());
            }
        }
        return Optional.empty();
    }

    private boolean matches(List<String> words, int at) {
        for (var i = 0; i < words.size(); i++) {
            if (!line.at(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The entities named in the amount's clause; failing that, the last one named before it in the sentence. */
    List<Slug> subjects(Amount amount, List<Mention> mentions) {
        var sentence = line.sentenceAt(amount.from());
        var own = line.span(amount.from(), amount.to());
        var here = mentions.stream()
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
                .filter(mention -> !isAside(mention, amount))
                .map(Mention::entity)
                .reduce((first, second) -> second)
                .stream()
                .toList();
    }

    /** {@code Tern, which is based in Oslo, had revenue of …}: what a closed relative clause names has nothing to do with the figure. */
    private boolean isAside(Mention mention, Amount amount) {
        var isOpen = false;
        var isIn = false;
        for (var at = 0; at < amount.from(); at++) {
            if (line.at(at).is(",")) {
                var next = line.at(at + 1).low();
                if (isOpen && isIn) {
                    return true;
                }
                isOpen = RELATIVE.contains(next);
            }
            isIn = isOpen
                    && (isIn || line.span(at, at + 1).overlaps(mention.passage().span()));
        }
        return false;
    }

    private Span clause(Amount amount) {
        var from = amount.from();
        var sentence = line.sentenceAt(from).start();
        while (from > 0
                && amount.from() - from < LONGEST_CLAUSE
                && !CLAUSE_ENDS.contains(line.at(from - 1).text())
                && line.at(from - 1).span().start() >= sentence) {
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

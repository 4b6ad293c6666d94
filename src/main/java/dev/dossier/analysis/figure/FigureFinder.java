package dev.dossier.analysis.figure;

import static java.util.stream.Collectors.groupingBy;

import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Figure;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import dev.dossier.text.ArticleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the numbers of an article. {@code Tern spent nearly US$5bil (RM21bil) last year} gives {@code US$5bil}, 5000000000 {@code USD},
 * {@code nearly}, as of last year, and {@code RM21bil} as its conversion.
 */
public final class FigureFinder {
    /**
     * @param mentions of the same article; those in a figure's clause are its subjects
     * @param timexes of the same article; one beside a figure tells when it holds
     * @return in text order
     */
    public List<Figure> find(ArticleText text, List<Mention> mentions, List<Timex> timexes) {
        var named = mentions.stream()
                .collect(groupingBy(mention -> mention.passage().paragraph()));
        var dated = timexes.stream().collect(groupingBy(timex -> timex.passage().paragraph()));
        var counts = new LinkedHashMap<String, Integer>();
        var figures = new ArrayList<Figure>();
        for (var block : text.blocks()) {
            var number = block.block().number();
            if (!hasFigures(block.block().kind())) {
                continue;
            }
            var line = Line.of(block);
            var amounts = amounts(line);
            if (!amounts.isEmpty()) {
                var here = named.getOrDefault(number, List.of());
                var times = dated.getOrDefault(number, List.of());
                figures.addAll(new Reading(text.article(), block.block(), line, amounts, here, times, counts).read());
            }
        }
        return List.copyOf(figures);
    }

    private static boolean hasFigures(Block.Kind kind) {
        return switch (kind) {
            case HEADING, CODE, CAPTION -> false;
            default -> true;
        };
    }

    private static List<Amount> amounts(Line line) {
        var reader = new AmountReader(line);
        var amounts = new ArrayList<Amount>();
        for (var at = 0; at < line.size(); ) {
            var amount = reader.read(at);
            amount.ifPresent(amounts::add);
            at = amount.map(Amount::to).orElse(at + 1);
        }
        return amounts;
    }

    /** One block's way through: the figure read last. */
    private static final class Reading {
        private final Article article;
        private final Block block;
        private final List<Mention> mentions;
        private final Map<String, Integer> counts;
        private final Line line;
        private final List<Amount> amounts;
        private final ContextReader context;
        private final MeasureReader measures;
        private final AsOfReader asOf;
        private final List<Figure> figures = new ArrayList<>();

        Reading(
                Article article,
                Block block,
                Line line,
                List<Amount> amounts,
                List<Mention> mentions,
                List<Timex> times,
                Map<String, Integer> counts) {
            this.article = article;
            this.block = block;
            this.mentions = mentions;
            this.counts = counts;
            this.line = line;
            this.amounts = amounts;
            this.context = new ContextReader(line);
            this.measures = new MeasureReader(line);
            this.asOf = new AsOfReader(line, times, amounts);
        }

        List<Figure> read() {
            Optional<Amount> before = Optional.empty();
            for (var amount : amounts) {
                var last = before;
                var original = before.filter(money -> context.isConversion(money, amount))
                        .map(money -> figures.get(figures.size() - 1));
                figures.add(original.map(figure -> conversion(amount, figure)).orElseGet(() -> figure(amount, last)));
                before = Optional.of(amount);
            }
            return figures;
        }

        /** What the original measures and when it holds, its conversion does too. */
        private Figure conversion(Amount amount, Figure original) {
            return figure(amount, original.measures(), original.asOf(), Optional.of(original.id()));
        }

        private Figure figure(Amount amount, Optional<Amount> before) {
            var last = before.filter(one -> line.sentenceAt(one.from()).equals(line.sentenceAt(amount.from())))
                    .flatMap(one -> figures.get(figures.size() - 1).measures());
            var measured = measures.read(amount, context.beforeQualifiers(amount), last);
            return figure(amount, measured, asOf.read(amount), Optional.empty());
        }

        private Figure figure(
                Amount amount, Optional<String> measured, Optional<TimexValue> when, Optional<FactId> original) {
            var span = line.span(amount.from(), amount.to());
            var text = span.of(line.text());
            var occurrence = counts.merge(text, 1, Integer::sum) - 1;
            return new Figure(
                    FactId.of(article.slug(), 'f', text, occurrence),
                    amount.kind(),
                    text,
                    plain(amount.low()),
                    plain(amount.high()),
                    amount.unit(),
                    context.rate(amount),
                    context.qualifier(amount),
                    measured,
                    context.subjects(amount, mentions),
                    when,
                    original,
                    new Passage(article.slug(), block.number(), span),
                    Reason.of(amount.rule().label()));
        }

        /** Without needless zeros and never with an exponent, so that equal values are equal. */
        private static BigDecimal plain(BigDecimal value) {
            return new BigDecimal(value.stripTrailingZeros().toPlainString());
        }
    }
}

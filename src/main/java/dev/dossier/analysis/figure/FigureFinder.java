package dev.dossier.analysis.figure;

import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Figure;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Slug;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the numbers of an article. {@code Tern spent nearly US$5bil (RM21bil) last year} gives {@code US$5bil}, 5000000000 {@code USD},
 * {@code nearly}, and {@code RM21bil} as its conversion.
 */
public final class FigureFinder {
    /**
     * @param mentions of the same article; those in a figure's clause are its subjects
     * @return in text order
     */
    public List<Figure> find(Article article, List<Mention> mentions) {
        var figures = new ArrayList<Figure>();
        var counts = new LinkedHashMap<String, Integer>();
        for (var block : article.body().withoutCaptions()) {
            if (block.kind() != Block.Kind.HEADING && block.kind() != Block.Kind.CODE) {
                var here = mentions.stream()
                        .filter(mention -> mention.passage().paragraph() == block.number())
                        .toList();
                figures.addAll(find(article.slug(), block, here, counts));
            }
        }
        return List.copyOf(figures);
    }

    private static List<Figure> find(Slug article, Block block, List<Mention> mentions, Map<String, Integer> counts) {
        var line = Line.of(block.text());
        var context = new ContextReader(line);
        var reader = new MeasureReader(line);
        var figures = new ArrayList<Figure>();
        Optional<Amount> before = Optional.empty();
        for (var amount : amounts(line)) {
            var converted = before.filter(money -> context.isConversion(money, amount))
                    .map(money -> figures.get(figures.size() - 1).id());
            var last = before.filter(one -> line.sentenceAt(one.from()).equals(line.sentenceAt(amount.from())))
                    .flatMap(one -> figures.get(figures.size() - 1).measures());
            var measures = converted.isPresent() ? last : reader.read(amount, context.beforeQualifiers(amount), last);
            figures.add(figure(article, block, line, context, amount, mentions, converted, measures, counts));
            before = Optional.of(amount);
        }
        return figures;
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

    private static Figure figure(
            Slug article,
            Block block,
            Line line,
            ContextReader context,
            Amount amount,
            List<Mention> mentions,
            Optional<FactId> converted,
            Optional<String> measures,
            Map<String, Integer> counts) {
        var span = line.span(amount.from(), amount.to());
        var text = span.of(line.text());
        var occurrence = counts.merge(text, 1, Integer::sum) - 1;
        return new Figure(
                FactId.of(article, 'f', text, occurrence),
                amount.kind(),
                text,
                plain(amount.low()),
                plain(amount.high()),
                amount.unit(),
                context.rate(amount),
                context.qualifier(amount),
                measures,
                context.subjects(amount, mentions),
                converted,
                new Passage(article, block.number(), span),
                Reason.of(amount.rule().label()));
    }

    /** Without needless zeros and never with an exponent, so that equal values are equal. */
    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}

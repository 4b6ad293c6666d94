package dev.dossier.analysis.time;

import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Span;
import dev.dossier.domain.Timex;
import dev.dossier.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds time expressions and their values, as the TIMEX3 of TimeML 1.2.1 has them (Saurí et al. 2006, Annotation Guidelines): in an
 * article of 16 July 2025 {@code on Monday} is the DATE 2025-07-14, {@code last July} 2024-07, {@code Friday night} the TIME
 * 2025-07-11TNI, {@code the past 10 years} the DURATION P10Y, {@code every Monday} the SET XXXX-WXX-1, {@code now} PRESENT_REF. An
 * expression is the time without its preposition: {@code 2014} in {@code since 2014}.
 *
 * <p>Beside the value stands a place in the calendar where there is one that can be relied on: {@code the past 10 years} reaches from 2015
 * to 2025, and so does {@code 2015} in {@code from 2015 to 2025}. Where the date of publication is known to the month or year only, what
 * is counted from it stands when the first and the last day of that month or year give the same; without it, expressions stand that need
 * none. Safe for several threads; the time taken is linear in the text.
 */
public final class TimexFinder {
    /** The expressions in text order; none overlaps another. */
    public List<Timex> find(ArticleText text) {
        return new Search(text).find();
    }

    /** One article's way through. */
    private static final class Search {
        private final ArticleText text;
        private final Article article;
        private final Reader reader;
        private final TreeMap<String, Integer> occurrences = new TreeMap<>();
        private final List<Timex> found = new ArrayList<>();

        Search(ArticleText text) {
            this.text = text;
            this.article = text.article();
            this.reader = new Reader(article.published().map(date -> date.value()));
        }

        List<Timex> find() {
            for (var block : text.blocks()) {
                if (block.block().kind() != Block.Kind.CODE && block.block().kind() != Block.Kind.CAPTION) {
                    reader.beginParagraph();
                    var lexer = new Lexer(block);
                    for (var sentence : block.sentences()) {
                        reader.read(lexer.split(sentence)).forEach(e -> found.add(timex(block.block(), e)));
                    }
                }
            }
            return found;
        }

        private Timex timex(Block block, Expression expression) {
            var words = expression.words();
            var span = new Span(
                    words.get(0).span().start(),
                    words.get(words.size() - 1).span().end());
            var text = span.of(block.text());
            var value = expression.value();
            var key = text + "\u0000" + value.timex3();
            var occurrence = occurrences.merge(key, 1, Integer::sum) - 1;
            return new Timex(
                    FactId.of(article.slug(), 't', key, occurrence),
                    value.type(),
                    text,
                    value.timex3(),
                    value.calendar(),
                    expression.basis(),
                    new Passage(article.slug(), block.number(), span),
                    expression.reason());
        }
    }
}

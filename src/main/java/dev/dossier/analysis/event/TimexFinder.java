package dev.dossier.analysis.event;

import dev.dossier.domain.Article;
import dev.dossier.domain.Basis;
import dev.dossier.domain.Block;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Span;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import dev.dossier.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds time expressions that have a place in the calendar, and their values: in an article of 16 July 2025 {@code on Monday} is
 * 2025-07-14 and {@code last July} 2024-07. Where the date of publication is known to the month or year only, a value stands when the
 * first and the last day of that month or year give the same; without it, explicit expressions alone are found. Safe for several threads.
 */
public final class TimexFinder {
    private static final Set<String> NO_ARTICLE = Set.of("this", "that", "today", "tomorrow", "yesterday", "tonight");

    private static final Set<String> SUBORDINATE =
            Set.of("that", "which", "who", "whose", "where", "when", "after", "before", "because", "while", "if");

    /** The expressions in text order; none overlaps another. */
    public List<Timex> find(Article article) {
        return new Search(article).find();
    }

    /** One article's way through: the date mentioned last. */
    private static final class Search {
        private final Article article;
        private final Optional<TimexValue> published;
        private final TreeMap<String, Integer> occurrences = new TreeMap<>();
        private final List<Timex> found = new ArrayList<>();
        private Optional<TimexValue> anchor = Optional.empty();

        /** Whether the anchor is of this paragraph, or carried over to it; {@code in the year since} alone reaches further. */
        private boolean isNear;

        /** Whether the next paragraph may count from the anchor: it stands in a main clause of the sentence read last. */
        private boolean carriesOver;

        Search(Article article) {
            this.article = article;
            this.published = article.published().map(date -> date.value());
        }

        List<Timex> find() {
            for (var block : article.body().blocks()) {
                if (block.kind() != Block.Kind.CODE && block.kind() != Block.Kind.CAPTION) { // it dates a picture
                    isNear = carriesOver;
                    var lexer = new Lexer(block.text());
                    Sentences.split(block.text()).forEach(sentence -> find(block, lexer.split(sentence)));
                }
            }
            return found;
        }

        private void find(Block block, List<Word> sentence) {
            var dated = new ArrayList<Dated>();
            carriesOver = false;
            for (var at = 0; at < sentence.size(); at++) {
                var next = dated(sentence, at);
                if (next.isPresent()) {
                    dated.add(next.get());
                    remember(next.get());
                    at = next.get().end() - 1;
                }
            }
            Stretches.join(dated, sentence, published).forEach(d -> found.add(timex(block, d)));
        }

        /** What happened two days later is counted from what happened, not from an aim. */
        private void remember(Dated dated) {
            var isAhead = published
                    .filter(date -> dated.value().first().isAfter(date.last()))
                    .isPresent();
            var isAim = dated.start() > 0
                    && dated.sentence().get(dated.start() - 1).lower().equals("by");
            if (!isAhead && !isAim) {
                anchor = Optional.of(dated.value());
                isNear = true;
                carriesOver = isInMainClause(dated);
            }
        }

        /** Not {@code a rule that was issued on 13 January}: what the clause tells is aside from the story. */
        private static boolean isInMainClause(Dated dated) {
            for (var at = dated.start() - 1; at >= 0; at--) {
                var word = dated.sentence().get(at).lower();
                if (word.equals(",") || word.equals(";")) {
                    return true;
                }
                if (SUBORDINATE.contains(word)) {
                    return false;
                }
            }
            return true;
        }

        private Optional<Dated> dated(List<Word> sentence, int at) {
            for (var reading : Grammar.readings(sentence, at)) {
                var value = value(reading);
                if (value.isPresent()) {
                    var start = hasArticle(sentence, at) ? at - 1 : at;
                    return Optional.of(new Dated(
                            sentence,
                            start,
                            reading.match().end(),
                            value.get(),
                            reading.rule().basis(),
                            reading.rule().pattern()));
                }
            }
            return Optional.empty();
        }

        /** {@code the} belongs to {@code the past week} and {@code the 1990s}, not to {@code the 2019 processor}. */
        private static boolean hasArticle(List<Word> sentence, int at) {
            var word = sentence.get(at);
            var isNamed = word.isCapitalised()
                    || word.as(WordClass.YEAR).isPresent()
                    || word.as(WordClass.ISO_DATE).isPresent();
            return at > 0
                    && sentence.get(at - 1).lower().equals("the")
                    && !isNamed
                    && !NO_ARTICLE.contains(word.lower());
        }

        private Optional<TimexValue> value(Grammar.Reading reading) {
            var match = reading.match();
            var from = isNear || match.has("since") ? anchor : Optional.<TimexValue>empty();
            if (reading.rule().basis() == Basis.EXPLICIT) {
                var anyDay = new Reference(LocalDate.EPOCH, from, Tense.UNKNOWN);
                return reading.rule().meaning().of(match, anyDay);
            }
            var tense = Tense.around(match.sentence(), match.start(), match.end());
            return published.flatMap(date -> {
                var first = reading.rule().meaning().of(match, new Reference(date.first(), from, tense));
                var last = reading.rule().meaning().of(match, new Reference(date.last(), from, tense));
                return first.equals(last) ? first : Optional.empty();
            });
        }

        private Timex timex(Block block, Dated dated) {
            var span = new Span(
                    dated.words().get(0).span().start(),
                    dated.words().get(dated.words().size() - 1).span().end());
            var text = span.of(block.text());
            var words = text + "\u0000" + dated.value().iso();
            var occurrence = occurrences.merge(words, 1, Integer::sum) - 1;
            return new Timex(
                    FactId.of(article.slug(), 't', words, occurrence),
                    Timex.Type.DATE,
                    text,
                    dated.value().iso(),
                    Optional.of(dated.value()),
                    dated.basis(),
                    new Passage(article.slug(), block.number(), span),
                    Reason.of(dated.rule()));
        }
    }
}

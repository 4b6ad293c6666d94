package dev.dossier.analysis.event;

import dev.dossier.analysis.time.Lexer;
import dev.dossier.analysis.time.Word;
import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.Event;
import dev.dossier.domain.FactId;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Reason;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import dev.dossier.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds events: sentences with a date and something that happened or is planned then. {@code But Huawei released a chip in 2023, analysts
 * said.} is the event {@code Huawei released a chip in 2023.} of the year 2023. A sentence with two dates gives two events. Headings
 * and questions give none. Safe for several threads.
 */
public final class EventFinder {
    /** The events in text order. */
    public List<Event> find(Article article, List<Timex> timexes, List<Mention> mentions) {
        return new Search(article, timexes, mentions).find();
    }

    private record Search(
            Article article,
            Map<Integer, List<Timex>> timexes,
            List<Mention> mentions,
            TreeMap<String, Integer> occurrences,
            List<Event> found) {
        Search(Article article, List<Timex> timexes, List<Mention> mentions) {
            this(
                    article,
                    timexes.stream()
                            .filter(t -> t.calendar().isPresent())
                            .collect(Collectors.groupingBy(t -> t.passage().paragraph())),
                    mentions,
                    new TreeMap<>(),
                    new ArrayList<>());
        }

        List<Event> find() {
            for (var block : article.body().blocks()) {
                var dated = timexes.getOrDefault(block.number(), List.of());
                if (!dated.isEmpty() && tellsEvents(block.kind())) {
                    Sentences.split(block.text()).forEach(sentence -> find(block, sentence, dated));
                }
            }
            return found;
        }

        private static boolean tellsEvents(Block.Kind kind) {
            return switch (kind) {
                case PARAGRAPH, LIST_ITEM, ORDERED_ITEM, QUOTATION -> true;
                case HEADING, TABLE_ROW, CODE, CAPTION -> false;
            };
        }

        private void find(Block block, Span sentence, List<Timex> dated) {
            var here = dated.stream()
                    .filter(t -> sentence.contains(t.passage().span()))
                    .toList();
            if (here.isEmpty()) {
                return;
            }
            var words = new Lexer(block.text()).split(sentence);
            if (Happening.isIn(words)) {
                var told = new TreeSet<String>();
                var none = new NoEvent(block.text(), sentence, here);
                here.stream()
                        .filter(t -> !none.isAt(t))
                        .filter(t -> told.add(when(t).iso()))
                        .forEach(t -> found.add(event(block, sentence, words, t)));
            }
        }

        private Event event(Block block, Span sentence, List<Word> words, Timex timex) {
            var line = EventLine.of(told(block, sentence, timex), timex.text());
            var key = line + "\u0000" + when(timex).iso();
            var occurrence = occurrences.merge(key, 1, Integer::sum) - 1;
            return new Event(
                    FactId.of(article.slug(), 'e', key, occurrence),
                    timex,
                    line,
                    entities(block, sentence),
                    isForecast(words, timex),
                    new Passage(article.slug(), block.number(), sentence),
                    new Reason("dated-clause", timex.text()));
        }

        /** The clause of the date where the sentence has several and that clause can stand alone; else the sentence. */
        private String told(Block block, Span sentence, Timex timex) {
            var text = sentence.of(block.text());
            var span = timex.passage().span();
            var isOnly = timexes.getOrDefault(block.number(), List.of()).stream()
                            .filter(t -> sentence.contains(t.passage().span()))
                            .count()
                    == 1;
            var clauses = new Clauses(text);
            var clause = clauses.around(span.start() - sentence.start(), span.end() - sentence.start());
            return isOnly || !clauses.standsAlone(clause) ? text : clause.of(text);
        }

        private static TimexValue when(Timex timex) {
            return timex.calendar().orElseThrow();
        }

        private boolean isForecast(List<Word> words, Timex timex) {
            var span = timex.passage().span();
            var start = (int) words.stream()
                    .takeWhile(w -> w.span().start() < span.start())
                    .count();
            var end = (int)
                    words.stream().takeWhile(w -> w.span().start() < span.end()).count();
            var published = article.published().map(date -> date.value());
            return Happening.isForecast(words, start, end, when(timex), published);
        }

        private List<Slug> entities(Block block, Span sentence) {
            return mentions.stream()
                    .filter(m -> m.passage().paragraph() == block.number())
                    .filter(m -> sentence.contains(m.passage().span()))
                    .map(Mention::entity)
                    .distinct()
                    .toList();
        }
    }
}

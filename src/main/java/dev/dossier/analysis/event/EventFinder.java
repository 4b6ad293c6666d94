package dev.dossier.analysis.event;

import dev.dossier.analysis.time.Lexer;
import dev.dossier.analysis.time.Word;
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
import dev.dossier.text.ArticleText;
import dev.dossier.text.BlockText;
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
    public List<Event> find(ArticleText text, List<Timex> timexes, List<Mention> mentions) {
        return new Search(text, timexes, mentions).find();
    }

    private record Search(
            ArticleText text,
            Map<Integer, List<Timex>> timexes,
            Map<Integer, List<Mention>> mentions,
            TreeMap<String, Integer> occurrences,
            List<Event> found) {
        Search(ArticleText text, List<Timex> timexes, List<Mention> mentions) {
            this(
                    text,
                    timexes.stream()
                            .filter(t -> t.calendar().isPresent())
                            .collect(Collectors.groupingBy(t -> t.passage().paragraph())),
                    mentions.stream()
                            .collect(Collectors.groupingBy(m -> m.passage().paragraph())),
                    new TreeMap<>(),
                    new ArrayList<>());
        }

        List<Event> find() {
            for (var block : text.blocks()) {
                var number = block.block().number();
                var dates = new Within<>(timexes.getOrDefault(number, List.of()));
                if (!dates.isEmpty() && tellsEvents(block.block().kind())) {
                    var named = new Within<>(mentions.getOrDefault(number, List.of()));
                    for (var sentence : block.sentences()) {
                        find(block, sentence, dates.in(sentence), named.in(sentence));
                    }
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

        private void find(BlockText block, Span sentence, List<Timex> here, List<Mention> named) {
            if (here.isEmpty()) {
                return;
            }
            var words = new Lexer(block).split(sentence);
            if (Happening.isIn(words)) {
                var told = new TreeSet<String>();
                var clauses = new Clauses(block, sentence);
                var none = new NoEvent(block.text(), sentence, clauses, here);
                here.stream()
                        .filter(t -> !none.isAt(t))
                        .filter(t -> told.add(when(t).iso()))
                        .forEach(t -> found.add(event(
                                block.block(), sentence, words, t, told(block, sentence, clauses, here, t), named)));
            }
        }

        private Event event(
                Block block, Span sentence, List<Word> words, Timex timex, String told, List<Mention> named) {
            var line = EventLine.of(told, timex.text());
            var key = line + "\u0000" + when(timex).iso();
            var occurrence = occurrences.merge(key, 1, Integer::sum) - 1;
            return new Event(
                    FactId.of(text.article().slug(), 'e', key, occurrence),
                    timex,
                    line,
                    entities(named),
                    isForecast(words, timex),
                    new Passage(text.article().slug(), block.number(), sentence),
                    new Reason("dated-clause", timex.text()));
        }

        /** The clause of the date where the sentence has several and that clause can stand alone; else the sentence. */
        private static String told(BlockText block, Span sentence, Clauses clauses, List<Timex> here, Timex timex) {
            var text = sentence.of(block.text());
            var span = timex.passage().span();
            if (here.size() == 1) {
                return text;
            }
            var clause = clauses.around(span.start() - sentence.start(), span.end() - sentence.start());
            return clauses.standsAlone(clause) ? clause.of(text) : text;
        }

        private static TimexValue when(Timex timex) {
            return timex.calendar().orElseThrow();
        }

        private boolean isForecast(List<Word> words, Timex timex) {
            var span = timex.passage().span();
            var start = wordFrom(words, 0, span.start());
            var end = wordFrom(words, start, span.end());
            var published = text.article().published().map(date -> date.value());
            return Happening.isForecast(words, start, end, when(timex), published);
        }

        /** The first word from the {@code first} on that begins at {@code place} or after it. */
        private static int wordFrom(List<Word> words, int first, int place) {
            var at = first;
            while (at < words.size() && words.get(at).span().start() < place) {
                at++;
            }
            return at;
        }

        private static List<Slug> entities(List<Mention> named) {
            return named.stream().map(Mention::entity).distinct().toList();
        }
    }
}

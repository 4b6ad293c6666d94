package dev.dossier.analysis.claim;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Block;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Span;
import dev.dossier.domain.Timex;
import dev.dossier.domain.TimexValue;
import dev.dossier.text.Folding;
import dev.dossier.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the sentences of an article as statements. */
final class StatementReader {
    private static final int SHORTEST = 5;
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    private final ArticleFacts facts;
    private final String story;
    private final String origin;
    private final Map<Integer, List<Mention>> mentions;
    private final Map<Integer, List<Timex>> times;

    StatementReader(ArticleFacts facts, String story, String origin) {
        this.facts = facts;
        this.story = story;
        this.origin = origin;
        this.mentions = facts.mentions().stream()
                .collect(Collectors.groupingBy(mention -> mention.passage().paragraph()));
        this.times = facts.timexes().stream()
                .collect(Collectors.groupingBy(timex -> timex.passage().paragraph()));
    }

    /** In text order; headings and the like say nothing. */
    List<Statement> read() {
        var statements = new ArrayList<Statement>();
        for (var block : facts.article().body().blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.QUOTATION) {
                var folded = Folding.fold(block.text());
                for (var sentence : Sentences.split(block.text())) {
                    statements.add(statement(block, folded, sentence));
                }
            }
        }
        return statements.stream().filter(s -> s.words().size() >= SHORTEST).toList();
    }

    private Statement statement(Block block, String folded, Span sentence) {
        var words = words(block, folded, sentence);
        var stems = words.stream()
                .map(Statement.Word::stem)
                .filter(stem -> !stem.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        var told = times.getOrDefault(block.number(), List.of()).stream()
                .filter(timex -> sentence.contains(timex.passage().span()))
                .flatMap(timex -> timex.calendar().stream())
                .collect(Collectors.toCollection(ArrayList<TimexValue>::new));
        words.stream().flatMap(word -> year(word.low())).forEach(told::add);
        var passage = new Passage(facts.article().slug(), block.number(), sentence);
        var published = facts.article().published().map(date -> date.value().first());
        return new Statement(
                passage, sentence.of(block.text()), story, origin, words, stems, List.copyOf(told), published);
    }

    /** Four digits that may be a year keep two sentences apart, even where no time expression was found. */
    private static Stream<TimexValue> year(String low) {
        return YEAR.matcher(low).matches() ? Stream.of(new TimexValue.Year(Integer.parseInt(low))) : Stream.of();
    }

    private List<Statement.Word> words(Block block, String folded, Span sentence) {
        var names = mentions.getOrDefault(block.number(), List.of());
        var words = new ArrayList<Statement.Word>();
        var at = sentence.start();
        while (at < sentence.end()) {
            var place = at;
            var name = names.stream()
                    .filter(mention -> mention.passage().span().start() == place
                            && mention.passage().span().end() <= sentence.end())
                    .findFirst();
            if (name.isPresent()) {
                at = name.get().passage().span().end();
                var slug = "@" + name.get().entity().value();
                words.add(new Statement.Word(within(sentence, place, at), slug, slug));
            } else if (folded.charAt(at) == ' ') {
                at++;
            } else {
                at = end(folded, at, sentence.end());
                words.add(word(
                        within(sentence, place, at), folded.substring(place, at).toLowerCase(Locale.ROOT)));
            }
        }
        return List.copyOf(words);
    }

    /** The end of the word that begins at a place; a mark is a word of its own, and so is a possessive ending. */
    private static int end(String text, int start, int limit) {
        var at = start;
        while (at < limit && isOfWord(text, at, start, limit)) {
            at++;
        }
        return Math.max(at, start + 1);
    }

    private static boolean isOfWord(String text, int at, int start, int limit) {
        var c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        var isBeforeLetter = at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
        var isPossessive = c == '\'' && isBeforeLetter && text.charAt(at + 1) == 's' && at > start;
        return isBeforeLetter && (c == '\'' && !isPossessive || at > start && c == '.');
    }

    private static Span within(Span sentence, int start, int end) {
        return new Span(start - sentence.start(), end - sentence.start());
    }

    private static Statement.Word word(Span span, String low) {
        var isOfWeight = Character.isLetter(low.charAt(0)) && low.length() > 2 && !ClaimWords.STOP_WORDS.contains(low);
        return new Statement.Word(span, low, isOfWeight ? ClaimWords.stem(low) : "");
    }
}

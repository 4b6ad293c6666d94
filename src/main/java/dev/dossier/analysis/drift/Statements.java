package dev.dossier.analysis.drift;

import dev.dossier.domain.FactId;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The statements of an article: a quotation broken by its attribution is one, and so is what people without a name are heard to say. */
final class Statements {
    private Statements() {}

    /** In text order. */
    static List<Saying> of(StoryText article) {
        var groups = new LinkedHashMap<FactId, List<Quote>>();
        var heads = new LinkedHashMap<FactId, FactId>();
        for (var quote : article.quotes()) {
            var head = quote.continues().map(id -> heads.getOrDefault(id, id)).filter(groups::containsKey);
            heads.put(quote.id(), head.orElse(quote.id()));
            groups.computeIfAbsent(head.orElse(quote.id()), id -> new ArrayList<>())
                    .add(quote);
        }
        var sayings = new ArrayList<Saying>();
        groups.values().forEach(group -> sayings.add(saying(article, group)));
        heard(article, sayings);
        sayings.sort((a, b) -> a.passage().compareTo(b.passage()));
        return sayings;
    }

    private static Saying saying(StoryText article, List<Quote> group) {
        var first = group.get(0).passage();
        var last = group.get(group.size() - 1).passage();
        var text = group.stream().map(Quote::text).collect(Collectors.joining(" "));
        var passage = first.paragraph() == last.paragraph()
                ? new Passage(
                        first.article(),
                        first.paragraph(),
                        new Span(first.span().start(), last.span().end()))
                : first;
        return article.saying(passage, text, group);
    }

    private static void heard(StoryText article, List<Saying> sayings) {
        for (var sentence : article.sentences()) {
            var isQuoted = article.quotes().stream().anyMatch(quote -> overlaps(quote.passage(), sentence.passage()));
            if (!isQuoted) {
                Voices.hear(sentence).ifPresent(quote -> sayings.add(article.saying(quote.passage(), List.of(quote))));
            }
        }
    }

    static boolean overlaps(Passage a, Passage b) {
        return a.paragraph() == b.paragraph() && a.span().overlaps(b.span());
    }

    /**
     * The same statement with the sentences before it in its paragraph, where it is reported speech whose speaker is named at its end:
     * {@code The mine is closed. All miners are safe, Kim said.} May be hers or not; who retells it shows which.
     */
    static Optional<Saying> withSentencesBefore(Saying saying, StoryText article) {
        var quote = saying.quotes().get(0);
        if (!saying.isReported() || saying.quotes().size() > 1 || quote.attribution() != Quote.Attribution.AFTER) {
            return Optional.empty();
        }
        var before = article.sentences().stream()
                .filter(s -> s.passage().paragraph() == saying.passage().paragraph()
                        && s.span().end() <= saying.passage().span().start())
                .toList();
        var isOthers = article.quotes().stream()
                .anyMatch(other -> before.stream().anyMatch(s -> overlaps(other.passage(), s.passage())));
        if (before.isEmpty() || isOthers) {
            return Optional.empty();
        }
        var quotes = new ArrayList<Quote>();
        before.forEach(s -> quotes.add(Voices.quote(
                s.text(),
                s.passage(),
                quote.speaker(),
                quote.verb(),
                "before " + quote.reason().evidence())));
        quotes.add(quote);
        return Optional.of(saying(article, quotes));
    }

    /** Whose texts are in no statement. */
    static List<Sentence> unquoted(StoryText article, List<Saying> statements) {
        return article.sentences().stream()
                .filter(sentence -> statements.stream()
                        .flatMap(saying -> saying.quotes().stream())
                        .noneMatch(quote -> overlaps(quote.passage(), sentence.passage())))
                .toList();
    }

    /** Each statement's place in the list, for looking up. */
    static Map<Saying, Integer> numbered(List<Saying> sayings) {
        var numbers = new LinkedHashMap<Saying, Integer>();
        sayings.forEach(saying -> numbers.put(saying, numbers.size()));
        return numbers;
    }
}

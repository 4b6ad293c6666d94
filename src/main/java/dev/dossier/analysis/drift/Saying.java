package dev.dossier.analysis.drift;

import dev.dossier.domain.Passage;
import dev.dossier.domain.Quote;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.domain.Speaker;
import dev.dossier.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that an article says, be it somebody's statement or a sentence of the writer's.
 *
 * @param quotes the spans of a statement; empty for the writer's own words
 * @param text the words that are compared
 * @param passage where they stand
 * @param words the same, read
 * @param context the words of the sentences that they stand in
 * @param place how far down the article, 0 to 1
 */
record Saying(List<Quote> quotes, String text, Passage passage, List<Word> words, List<Word> context, double place) {
    Saying {
        quotes = List.copyOf(quotes);
        words = List.copyOf(words);
        context = List.copyOf(context);
    }

    Slug article() {
        return passage.article();
    }

    /** How it is given; empty for the writer's own words. */
    Optional<Quote.Kind> kind() {
        return quotes.stream().map(Quote::kind).findFirst();
    }

    boolean isReported() {
        return kind().filter(Quote.Kind.INDIRECT::equals).isPresent();
    }

    boolean isMarked() {
        return kind().isPresent() && !isReported();
    }

    Optional<Speaker> speaker() {
        return quotes.stream().flatMap(quote -> quote.speaker().stream()).findFirst();
    }

    /** Whether the two have a character in common. */
    boolean overlaps(Passage other) {
        return passage.article().equals(other.article())
                && passage.paragraph() == other.paragraph()
                && passage.span().overlaps(other.span());
    }

    /** The sentences of the text, each of one span of the quotation. */
    List<Span> sentences() {
        var sentences = new ArrayList<Span>();
        var start = 0;
        for (var part : quotes.size() > 1 ? quotes.stream().map(Quote::text).toList() : List.of(text)) {
            for (var sentence : Sentences.split(part)) {
                sentences.add(new Span(start + sentence.start(), start + sentence.end()));
            }
            start += part.length() + 1;
        }
        return sentences;
    }
}

package dev.dossier.domain;

import java.util.List;

/** One article and everything found in it, each list in text order. */
public record ArticleFacts(
        Article article,
        List<Mention> mentions,
        List<Relation> relations,
        List<Quote> quotes,
        List<Figure> figures,
        List<Timex> timexes,
        List<Event> events) {
    public ArticleFacts {
        mentions = List.copyOf(mentions);
        relations = List.copyOf(relations);
        quotes = List.copyOf(quotes);
        figures = List.copyOf(figures);
        timexes = List.copyOf(timexes);
        events = List.copyOf(events);
    }
}

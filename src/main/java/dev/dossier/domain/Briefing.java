package dev.dossier.domain;

import java.util.List;
import java.util.Optional;

/**
 * Everything the site can say.
 *
 * @param articles by slug
 * @param matches by topic, article and paragraph
 * @param events of all articles, each in one cluster
 * @param stories by lead; every article is in exactly one
 * @param comparisons what comes of laying articles side by side
 * @param asOf the newest date of publication
 */
public record Briefing(
        Corpus corpus,
        List<ArticleFacts> articles,
        List<TopicMatch> matches,
        List<EventCluster> events,
        List<Story> stories,
        Comparisons comparisons,
        Optional<TimexValue> asOf) {
    public Briefing {
        articles = List.copyOf(articles);
        matches = List.copyOf(matches);
        events = List.copyOf(events);
        stories = List.copyOf(stories);
    }
}

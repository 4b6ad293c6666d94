package dev.dossier.domain;

import java.util.Comparator;
import java.util.List;

/** All that {@code content/} says: articles without drafts, entities and publishers by slug, topics by their order. */
public record Corpus(List<Article> articles, List<Entity> entities, List<Topic> topics, List<Publisher> publishers) {
    public Corpus {
        articles = sorted(articles, Comparator.comparing(Article::slug));
        entities = sorted(entities, Comparator.comparing(Entity::slug));
        topics = sorted(topics, Comparator.comparingInt(Topic::order).thenComparing(Topic::slug));
        publishers = sorted(publishers, Comparator.comparing(Publisher::slug));
    }

    private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
        return items.stream().sorted(order).toList();
    }
}

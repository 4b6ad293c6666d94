package dev.dossier.domain;

import java.util.List;

/**
 * A subject that somebody follows.
 *
 * @param order its place among the topics, smallest first
 * @param summary one line
 * @param rules a paragraph belongs when any of them holds
 * @param stateOfPlay the standing summary that people write; may be empty
 */
public record Topic(
        Slug slug,
        String title,
        int order,
        String summary,
        List<TopicRule> rules,
        List<Slug> related,
        Body stateOfPlay) {
    public Topic {
        rules = List.copyOf(rules);
        related = List.copyOf(related);
    }
}

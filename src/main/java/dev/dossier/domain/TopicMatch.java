package dev.dossier.domain;

import java.util.List;

/**
 * A paragraph that belongs to a topic, and why.
 *
 * @param terms what the rule that holds asked for and found, as it stands in the text, in text order
 * @param passage the whole paragraph
 */
public record TopicMatch(Slug topic, Passage passage, List<String> terms) {
    public TopicMatch {
        terms = List.copyOf(terms);
    }
}

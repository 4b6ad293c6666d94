package dev.dossier.domain;

import java.util.List;

/** Holds for a paragraph in which all of {@code all}, one or more of {@code any} and none of {@code none} occur; an empty list asks nothing. */
public record TopicRule(List<TopicTerm> all, List<TopicTerm> any, List<TopicTerm> none) {
    public TopicRule {
        all = List.copyOf(all);
        any = List.copyOf(any);
        none = List.copyOf(none);
    }
}

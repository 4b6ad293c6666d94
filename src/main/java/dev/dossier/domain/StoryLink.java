package dev.dossier.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A proposal: one article comes from another.
 *
 * @param article the later one
 * @param from the one that it was made from, or that it follows up
 * @param role what the later one is to the other; never {@link StoryRole#ORIGIN}
 * @param score how sure it is that both are of one origin, 0 to 1
 * @param evidence the strongest first
 */
public record StoryLink(
        Slug article, Slug from, StoryRole role, double score, Strength strength, List<StoryEvidence> evidence) {
    public StoryLink {
        evidence = List.copyOf(evidence);
        if (role == StoryRole.ORIGIN) {
            throw new IllegalArgumentException("an origin comes from nothing");
        }
    }

    /** Whether the link is proposed, or only shown to people. */
    public enum Strength {
        /** Proposed. */
        LIKELY,
        /** Near the threshold: for people to decide. */
        POSSIBLE,
        /** Not proposed; only told of two articles that somebody asks about. */
        UNLIKELY
    }

    /** The evidence in a line: {@code 9 quotations of 4 speakers in the same order, $589 billion, 36 % of the wording}. */
    public String told() {
        return evidence.stream()
                .filter(e -> e.weight() > 0 && !e.words().isBlank())
                .map(StoryEvidence::words)
                .collect(Collectors.joining(", "));
    }
}

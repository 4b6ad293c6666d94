package dev.dossier.domain;

import java.util.List;
import java.util.Optional;

/**
 * Where an article comes from, as people have decided it in its front matter.
 *
 * @param story the slug of the story's lead article; for an article without a story, its own slug
 * @param derivedFrom the article that this one was made from
 * @param basis whether people know it or the articles were compared
 * @param reason the evidence of a comparison: {@code 9 quotations of 4 speakers in the same order}; else empty
 * @param refused articles that people have said to be of another origin, whatever a comparison finds
 */
public record Lineage(
        Slug story, StoryRole role, Optional<Slug> derivedFrom, Basis basis, String reason, List<Slug> refused) {
    public Lineage {
        refused = List.copyOf(refused);
    }

    /** A lineage that people know. */
    public Lineage(Slug story, StoryRole role, Optional<Slug> derivedFrom) {
        this(story, role, derivedFrom, Basis.EXPLICIT, "", List.of());
    }

    /** An article that is a story of its own. */
    public static Lineage alone(Slug article) {
        return new Lineage(article, StoryRole.ORIGIN, Optional.empty());
    }

    /** The same, in the story of another lead. */
    public Lineage of(Slug lead) {
        return new Lineage(lead, role, derivedFrom, basis, reason, refused);
    }

    /** The same, kept apart from these articles. */
    public Lineage refusing(List<Slug> articles) {
        return new Lineage(story, role, derivedFrom, basis, reason, articles);
    }
}

package dev.dossier.domain;

import java.util.Optional;

/**
 * Where an article comes from, as people have decided it in its front matter.
 *
 * @param story the slug of the story's lead article; for an article without a story, its own slug
 * @param derivedFrom the article that this one was made from
 */
public record Lineage(Slug story, StoryRole role, Optional<Slug> derivedFrom) {}

package dev.dossier.domain;

/**
 * An entity named in an article.
 *
 * @param surface the words as they stand in the text
 */
public record Mention(FactId id, Slug entity, SurfaceForm.Kind form, String surface, Passage passage, Reason reason)
        implements Fact {}

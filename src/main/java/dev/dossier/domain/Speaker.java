package dev.dossier.domain;

import java.util.Optional;

/**
 * Who said something.
 *
 * @param reference the words that stand for the speaker at this place: {@code Towson}, {@code he}, {@code the company}
 * @param name in full as the article gives it, {@code Jeffrey Towson}; the reference where it gives none
 * @param entity the entity of that name
 * @param description role and organisation as given at the first naming: {@code owner of Beijing-based TechMoat Consulting}
 */
public record Speaker(String reference, String name, Optional<Slug> entity, Optional<String> description) {}

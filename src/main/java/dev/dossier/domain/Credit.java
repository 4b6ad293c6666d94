package dev.dossier.domain;

/**
 * A publisher as an article credits it.
 *
 * @param name as printed
 * @param basis EXPLICIT where a line of the capture says so, else INFERRED
 * @param reason what it was found in, in a few words; may be empty
 */
public record Credit(String name, Basis basis, String reason) {}

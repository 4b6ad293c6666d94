package dev.dossier.domain;

/**
 * When an article was published, as finely as it is known.
 *
 * @param value the day, month, year or moment
 * @param basis EXPLICIT where the date is printed, else INFERRED
 * @param reason what an inferred date was concluded from, in a few words; empty for an explicit one
 */
public record PublicationDate(TimexValue value, Basis basis, String reason) {}

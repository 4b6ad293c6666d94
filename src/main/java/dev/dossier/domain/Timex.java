package dev.dossier.domain;

/**
 * A time expression that has a place in the calendar.
 *
 * @param text the words: {@code late last month}
 * @param basis EXPLICIT, or RELATIVE to the date of publication
 */
public record Timex(FactId id, String text, TimexValue value, Basis basis, Passage passage) implements Fact {}

package dev.dossier.page.view;

/**
 * A stretch of two texts laid side by side.
 *
 * @param kind {@code kept}, {@code out} for words that only the earlier text has, {@code in} for words that only the later one has
 */
public record WordMark(String kind, String text) {}

package dev.dossier.page.search;

/**
 * A paragraph as far as its page shows it.
 *
 * @param number of the block in the article, from 1; 0 for the headline with the summary
 */
public record IndexedPassage(int number, String text) {}

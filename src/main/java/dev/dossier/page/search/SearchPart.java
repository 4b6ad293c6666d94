package dev.dossier.page.search;

/**
 * One script of the index.
 *
 * @param name such as {@code t3}
 * @param data a value in JSON
 */
public record SearchPart(String name, String data) {}

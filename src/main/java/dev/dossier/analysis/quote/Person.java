package dev.dossier.analysis.quote;

import java.util.Optional;

/**
 * Somebody whom the article names in full.
 *
 * @param paragraph of the first naming
 * @param description as given there: {@code owner of Tern}
 * @param isFemale by given name or title; absent where neither tells
 */
record Person(String name, int paragraph, Optional<String> description, Optional<Boolean> isFemale) {}

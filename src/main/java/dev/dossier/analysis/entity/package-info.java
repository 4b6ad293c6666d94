/**
 * Finds the entities of the gazetteer in an article; start with {@link dev.dossier.analysis.entity.EntityLinker}. Deliberately absent:
 * guessing entities that nobody has written down.
 */
@NullMarked
package dev.dossier.analysis.entity;

import org.jspecify.annotations.NullMarked;

/**
 * The nouns of Dossier as immutable records; start with {@link dev.dossier.domain.Article}, {@link dev.dossier.domain.Fact} and
 * {@link dev.dossier.domain.Briefing}. Deliberately absent: anything that reads, writes, guesses or draws.
 */
@NullMarked
package dev.dossier.domain;

import org.jspecify.annotations.NullMarked;

/**
 * Sentences, tokens, shingles, foldings and slugs: pure functions on strings that give spans of them; start with
 * {@link dev.dossier.text.Sentences}. Deliberately absent: anything that knows what an article is.
 */
@NullMarked
package dev.dossier.text;

import org.jspecify.annotations.NullMarked;

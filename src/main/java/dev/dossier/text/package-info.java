/**
 * Sentences, tokens, shingles, foldings and slugs: pure functions on strings that give spans of them; start with
 * {@link dev.dossier.text.Sentences}. {@link dev.dossier.text.ArticleText} holds them for all
 * blocks of an article. Deliberately absent: anything that knows what an article says.
 */
@NullMarked
package dev.dossier.text;

import org.jspecify.annotations.NullMarked;

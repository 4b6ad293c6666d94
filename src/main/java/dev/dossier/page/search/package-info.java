/**
 * The search index as small scripts that a page loads as it needs them: begin at {@link dev.dossier.page.search.SearchIndex}. What searches
 * in it is {@code templates/assets/search.js}; ranking and printing are there, not here.
 */
@NullMarked
package dev.dossier.page.search;

import org.jspecify.annotations.NullMarked;

/** Cases of the quote finder. */
@org.jspecify.annotations.NullMarked
package dev.dossier.analysis.quote;

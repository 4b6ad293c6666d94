/** Tests of the search index. */
@org.jspecify.annotations.NullMarked
package dev.dossier.page.search;

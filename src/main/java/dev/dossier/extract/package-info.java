/**
 * {@link dev.dossier.domain.Capture}s to articles; start with {@link dev.dossier.extract.Extractor}, which hands each shape of capture to
 * the class for it. Deliberately absent: names of sites and rules for one site, and any value that a capture does not give.
 */
@NullMarked
package dev.dossier.extract;

import org.jspecify.annotations.NullMarked;

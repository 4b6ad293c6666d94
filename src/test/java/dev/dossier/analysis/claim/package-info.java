/** Cases of the finder of disagreements. */
@org.jspecify.annotations.NullMarked
package dev.dossier.analysis.claim;

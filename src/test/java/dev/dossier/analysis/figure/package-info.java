/** Cases of the figure finder. */
@org.jspecify.annotations.NullMarked
package dev.dossier.analysis.figure;

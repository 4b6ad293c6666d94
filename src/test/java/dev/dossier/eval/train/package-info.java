/**
 * Makes the models that {@code extract} reads from resources, and measures them on sites that they do not know; start at {@link
 * dev.dossier.eval.train.Training}. Nothing here goes into the program, and no text of a page goes into a model.
 */
@NullMarked
package dev.dossier.eval.train;

import org.jspecify.annotations.NullMarked;

/**
 * What becomes of somebody's words, and of a text, on the way from one article of a story to the next; start with
 * {@link dev.dossier.analysis.drift.DriftFinder} and {@link dev.dossier.analysis.drift.RetellingFinder}. Deliberately absent: why it
 * happened. Only wording is judged.
 */
@NullMarked
package dev.dossier.analysis.drift;

import org.jspecify.annotations.NullMarked;

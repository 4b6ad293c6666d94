/**
 * Numbers with their unit, what they measure and whose they are; start with {@link dev.dossier.analysis.figure.FigureFinder}. Words are
 * read as numbers ({@code NumberReader}), numbers as amounts ({@code AmountReader}), and the words around them as context
 * ({@code ContextReader}). {@link dev.dossier.analysis.figure.FigureComparer} sets the figures of several articles against one another.
 * Deliberately absent: years and dates, which are time expressions, and any arithmetic with figures, such as changing money at a rate.
 */
@NullMarked
package dev.dossier.analysis.figure;

import org.jspecify.annotations.NullMarked;

/**
 * Finds time expressions and what happened then; start with {@link dev.dossier.analysis.event.TimexFinder} and
 * {@link dev.dossier.analysis.event.EventFinder}. Expressions are a table of rules over classes of words ({@code ExplicitRules},
 * {@code RelativeRules}, {@code AnchoredRules}): a new form is a new row. Deliberately absent: durations and sets, which have no place in
 * the calendar.
 */
@NullMarked
package dev.dossier.analysis.event;

import org.jspecify.annotations.NullMarked;

/**
 * Finds time expressions and values them as TIMEX3 does; start with {@link dev.dossier.analysis.time.TimexFinder}. Expressions are tables
 * of rules over classes of words ({@code ExplicitRules}, {@code RelativeRules}, {@code AnchoredRules}, {@code DurationRules} and so on): a
 * new form is a new row. Deliberately absent: what happened then, which is for {@code analysis.event}.
 */
@NullMarked
package dev.dossier.analysis.time;

import org.jspecify.annotations.NullMarked;

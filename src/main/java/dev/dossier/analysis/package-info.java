/**
 * Articles become a briefing; start with {@link dev.dossier.analysis.Analyst}, which lists the steps. Deliberately absent: disks, pages,
 * and guesses that people have not reviewed.
 */
@NullMarked
package dev.dossier.analysis;

import org.jspecify.annotations.NullMarked;

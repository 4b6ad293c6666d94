/**
 * Finds what happened when; start with {@link dev.dossier.analysis.event.EventFinder}, which takes the time expressions that
 * {@code analysis.time} has found. Deliberately absent: dates themselves.
 */
@NullMarked
package dev.dossier.analysis.event;

import org.jspecify.annotations.NullMarked;

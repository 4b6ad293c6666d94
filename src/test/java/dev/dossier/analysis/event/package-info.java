/** Tests of events; start with {@link dev.dossier.analysis.event.EventTest}. */
@NullMarked
package dev.dossier.analysis.event;

import org.jspecify.annotations.NullMarked;

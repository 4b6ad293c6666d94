/** The analysis measured against labelled news; start with {@link dev.dossier.analysis.GoldTest}. */
@NullMarked
package dev.dossier.analysis;

import org.jspecify.annotations.NullMarked;

/** Tests of time expressions; start with {@link dev.dossier.analysis.time.TimexTest}. */
@NullMarked
package dev.dossier.analysis.time;

import org.jspecify.annotations.NullMarked;

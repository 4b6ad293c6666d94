@NullMarked
package dev.dossier.analysis.drift;

import org.jspecify.annotations.NullMarked;

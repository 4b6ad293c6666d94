/**
 * Tests of the project as a whole; {@link dev.dossier.ArchitectureTest} keeps the packages apart.
 *
 * <p>Deliberately absent: tests of single packages, which lie beside what they test.
 */
@NullMarked
package dev.dossier;

import org.jspecify.annotations.NullMarked;

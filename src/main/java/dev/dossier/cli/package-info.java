/**
 * The command line: {@link dev.dossier.cli.Main} and one class per command, the only package that knows every stage.
 *
 * <p>Deliberately absent: any work of its own. A command puts the stages in order and prints what they return.
 */
@NullMarked
package dev.dossier.cli;

import org.jspecify.annotations.NullMarked;

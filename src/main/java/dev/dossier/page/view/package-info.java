/**
 * What pages are made of, ready to be printed: chips, cards, quotations, dates; start with {@link dev.dossier.page.view.Chip}.
 * Deliberately absent: any choice of what to show, which the planners of {@code page} make.
 */
@NullMarked
package dev.dossier.page.view;

import org.jspecify.annotations.NullMarked;

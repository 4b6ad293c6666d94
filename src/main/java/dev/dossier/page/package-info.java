/**
 * Page models: what each page of the site shows, as records that templates read; start with {@code PagePlanner}.
 * Deliberately absent: HTML files, templates and disks.
 */
@NullMarked
package dev.dossier.page;

import org.jspecify.annotations.NullMarked;

/**
 * Opens the built site as a reader does: {@link dev.dossier.site.browser.SitePagesTest} in Chromium, {@link
 * dev.dossier.site.browser.NuCheckerTest} with the Nu HTML checker.
 *
 * <p>Deliberately absent: what stands on the pages. These tests hold for every site.
 */
@NullMarked
package dev.dossier.site.browser;

import org.jspecify.annotations.NullMarked;

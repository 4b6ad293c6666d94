package dev.dossier.page.view;

import dev.dossier.domain.Permalink;

/**
 * A file for programs that a page leads to.
 *
 * @param text for people: {@code Atom}
 * @param type the media type: {@code application/atom+xml}
 */
public record FileLink(String text, String type, Permalink page) {}

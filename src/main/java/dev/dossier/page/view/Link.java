package dev.dossier.page.view;

import dev.dossier.domain.Permalink;

/**
 * Words that lead to a place in the site.
 *
 * @param anchor the place inside the page, without {@code #}; empty for the page as a whole
 */
public record Link(String text, Permalink page, String anchor) {
    public Link(String text, Permalink page) {
        this(text, page, "");
    }
}

package dev.dossier.domain;

import java.util.Locale;

/** How much of an article's text a site may show. */
public enum Rights {
    /** A few sentences and a link to the original: the default. */
    EXCERPT,
    /** The whole text: an internal wiki, or a text of one's own. */
    FULL,
    /** Title and link only. */
    LINK;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

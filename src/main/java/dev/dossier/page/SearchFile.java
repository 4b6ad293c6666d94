package dev.dossier.page;

import dev.dossier.domain.Permalink;

/**
 * A part of the search index: a script, because a page that was opened from a disk may load nothing else.
 *
 * @param name such as {@code t3}
 * @param data in JSON
 */
public record SearchFile(Permalink permalink, String name, String data) implements Page {
    @Override
    public String template() {
        return "search-part.ftlt";
    }

    @Override
    public boolean isListed() {
        return false;
    }
}

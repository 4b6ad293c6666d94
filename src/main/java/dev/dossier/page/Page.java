package dev.dossier.page;

import dev.dossier.domain.Permalink;

/** One file of the site: a template reads the record as {@code page} and the site's own facts as {@code site}. */
public interface Page {
    /** Where the file goes. */
    Permalink permalink();

    /** The template's file name, such as {@code topic.ftlh}. */
    String template();
}

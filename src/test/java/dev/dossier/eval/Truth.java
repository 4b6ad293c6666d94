package dev.dossier.eval;

import java.util.List;

/**
 * What a person found on a page; what was not labelled is an empty string or list.
 *
 * @param site the host of the page, or what else tells pages of one site
 */
public record Truth(
        String site,
        String body,
        List<String> with,
        List<String> without,
        String title,
        List<String> authors,
        String date) {}

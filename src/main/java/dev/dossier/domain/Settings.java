package dev.dossier.domain;

import java.util.Optional;

/**
 * The choices a project makes in {@code jbake.properties}.
 *
 * @param host the public address of the site's root without a slash at the end; absent where it has none yet
 * @param repository the address of the repository's web page, for edit-this-page and report-a-problem links
 * @param rights of articles whose publisher has none of its own
 * @param lang of the pages' furniture
 */
public record Settings(
        String siteName,
        String description,
        Optional<String> host,
        Optional<String> repository,
        Rights rights,
        String lang) {}

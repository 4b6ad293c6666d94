package dev.dossier.page;

import dev.dossier.domain.Slug;
import java.util.Optional;

/** Where a page's file can be edited, on the repository's web page. */
final class Edits {
    private Edits() {}

    /** {@code https://…/edit/main/content/topics/deepseek.md}; absent without a repository. */
    static Optional<String> address(Catalogue catalogue, String folder, Slug slug) {
        return catalogue
                .settings()
                .repository()
                .map(repository -> repository + "/edit/main/content/" + folder + "/" + slug + ".md");
    }
}

package dev.dossier.cli;

import dev.dossier.content.ContentFolder;
import dev.dossier.content.ContentFolders;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.site.SiteConfiguration;
import java.util.stream.Collectors;

/** The content of a project: all its folders read as one. */
record ProjectContent(SiteConfiguration project) {

    /** Everything in the folders. To find no article is an error: a mistyped folder would replace a full site by an empty one. */
    Corpus readAll(Problems problems) {
        var own = new Problems();
        var folders = new ContentFolders(project.content().stream()
                .map(folder -> new ContentFolder(folder, project.nameOf(folder)))
                .toList());
        var corpus = folders.readAll(own);
        own.sorted().forEach(problems::add);
        if (corpus.articles().isEmpty() && !own.hasErrors()) {
            var names = project.content().stream().map(project::nameOf).collect(Collectors.joining(", "));
            problems.error(
                    "no-article",
                    Place.of(names),
                    "there is no article in it.",
                    "import captures, or name the folder that holds articles/.");
        }
        return corpus;
    }
}

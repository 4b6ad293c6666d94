package dev.dossier.cli;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Briefing;
import dev.dossier.domain.Story;
import dev.dossier.site.Replacement;
import dev.dossier.site.SiteConfiguration;
import java.util.List;
import java.util.function.Function;

/**
 * A build that went well.
 *
 * @param pages how many pages were planned and baked
 * @param files what became of the files in the site's folder
 */
record BuiltSite(Briefing briefing, int pages, Replacement files) {
    /** All facts of one kind. */
    int count(Function<ArticleFacts, List<?>> kind) {
        return briefing.articles().stream()
                .mapToInt(article -> kind.apply(article).size())
                .sum();
    }

    int independentReports() {
        return briefing.stories().stream().mapToInt(Story::independentReports).sum();
    }

    /** The address to open in a browser. */
    String index(SiteConfiguration project) {
        return project.output().resolve("index.html").toUri().toString();
    }
}

package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.Section;
import dev.dossier.page.view.StoryCard;
import java.util.List;

/** All articles by month, newest first, copies under their lead. */
public record ArticlesPage(Permalink permalink, PageHead head, List<Section<StoryCard>> months) implements Page {
    @Override
    public String template() {
        return "articles.ftlh";
    }
}

package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.TopicCard;
import java.util.List;

/** All topics. */
public record TopicsPage(Permalink permalink, PageHead head, List<TopicCard> topics) implements Page {
    @Override
    public String template() {
        return "topics.ftlh";
    }
}

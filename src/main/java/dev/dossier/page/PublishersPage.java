package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.PublisherCard;
import java.util.List;

/** All publishers, by name. */
public record PublishersPage(Permalink permalink, PageHead head, List<PublisherCard> publishers) implements Page {
    @Override
    public String template() {
        return "publishers.ftlh";
    }
}

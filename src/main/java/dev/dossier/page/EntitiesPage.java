package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.EntityRef;
import dev.dossier.page.view.Section;
import java.util.List;

/** All entities that an article names, by kind with the most written about first, and once more by letter. */
public record EntitiesPage(
        Permalink permalink, PageHead head, List<Section<EntityRef>> kinds, List<Section<EntityRef>> letters)
        implements Page {
    @Override
    public String template() {
        return "entities.ftlh";
    }
}

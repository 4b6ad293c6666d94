package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.FigureView;
import dev.dossier.page.view.Section;
import java.util.List;

/** All figures, by kind. */
public record NumbersPage(Permalink permalink, PageHead head, List<Section<FigureView>> kinds) implements Page {
    @Override
    public String template() {
        return "numbers.ftlh";
    }
}

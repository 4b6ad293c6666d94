package dev.dossier.page;

import dev.dossier.domain.Figure;
import dev.dossier.page.view.FigureView;
import dev.dossier.page.view.Section;
import java.util.ArrayList;
import java.util.List;

/** Plans the page of all figures, by kind. */
final class NumberPages {
    private final Catalogue catalogue;
    private final Views views;

    NumberPages(Catalogue catalogue, Views views) {
        this.catalogue = catalogue;
        this.views = views;
    }

    /** Nothing where no article holds a figure. */
    List<Page> plan() {
        var sections = new ArrayList<Section<FigureView>>();
        for (var kind : Figure.Kind.values()) {
            var figures = catalogue.newestFirst().stream()
                    .flatMap(facts -> facts.figures().stream())
                    .filter(f -> f.kind() == kind)
                    .toList();
            var printed = views.figures().print(figures);
            if (!printed.isEmpty()) {
                sections.add(new Section<>(kind.plural(), kind.label(), printed));
            }
        }
        var head = PageHead.of("Numbers", "The figures in the articles, each with its sentence and source.", "numbers");
        return sections.isEmpty() ? List.of() : List.of(new NumbersPage(Permalinks.NUMBERS, head, sections));
    }
}

package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.view.Person;
import dev.dossier.page.view.QuoteView;
import dev.dossier.page.view.Section;
import java.util.List;

/** Everything said, by speaker; {@code speakers} and {@code sections} run alongside. */
public record QuotesPage(Permalink permalink, PageHead head, List<Person> speakers, List<Section<QuoteView>> sections)
        implements Page {
    @Override
    public String template() {
        return "quotes.ftlh";
    }
}

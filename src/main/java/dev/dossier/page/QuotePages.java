package dev.dossier.page;

import dev.dossier.domain.Quote;
import dev.dossier.page.view.Person;
import dev.dossier.page.view.QuoteView;
import dev.dossier.page.view.Section;
import java.util.ArrayList;
import java.util.List;

/** Plans the page of all quotations, by speaker. */
final class QuotePages {
    private final Catalogue catalogue;
    private final Views views;

    QuotePages(Catalogue catalogue, Views views) {
        this.catalogue = catalogue;
        this.views = views;
    }

    /** Nothing where nobody is quoted. */
    List<Page> plan() {
        var quotes = catalogue.newestFirst().stream()
                .flatMap(facts -> facts.quotes().stream())
                .filter(q -> q.kind() != Quote.Kind.INDIRECT)
                .toList();
        var speakers = new SpeakerList(catalogue, views).print(quotes);
        if (speakers.isEmpty()) {
            return List.of();
        }
        var bySpeaker = SpeakerList.bySpeaker(quotes).values();
        var sections = new ArrayList<Section<QuoteView>>();
        for (Person speaker : speakers) {
            bySpeaker.stream()
                    .filter(said -> new SpeakerList(catalogue, views).name(said).equals(speaker.name()))
                    .findFirst()
                    .map(said -> new Section<>(
                            speaker.name(), speaker.anchor(), views.quotes().print(said)))
                    .ifPresent(sections::add);
        }
        var head = PageHead.of("Quotes", "Who said what, in quotation marks, each with its source.", "quotes");
        return List.of(new QuotesPage(Permalinks.QUOTES, head, speakers, sections));
    }
}

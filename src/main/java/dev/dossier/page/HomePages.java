package dev.dossier.page;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Fact;
import dev.dossier.domain.Quote;
import java.util.List;
import java.util.function.Function;

/** Plans the home page. */
final class HomePages {
    private static final int STORIES = 8;
    private static final int NUMBERS = 6;
    private static final int DISPUTED = 4;
    private static final int SINGLE_SOURCE = 4;
    private static final int EVENTS = 8;
    private static final int PLANNED = 4;
    private static final int ENTITIES = 16;
    private static final int QUOTES = 5;

    private final Catalogue catalogue;
    private final Views views;
    private final Channels channels;
    private final Subjects subjects;

    HomePages(Catalogue catalogue, Views views, Subjects subjects, Channels channels) {
        this.channels = channels;
        this.catalogue = catalogue;
        this.views = views;
        this.subjects = subjects;
    }

    List<HomePage> plan() {
        var settings = catalogue.settings();
        var head = new PageHead(
                settings.siteName(),
                settings.description(),
                "home",
                List.of(),
                false,
                java.util.Optional.empty(),
                channels.follow(Permalinks.HOME));
        var topics = catalogue.briefing().corpus().topics();
        var newest =
                catalogue.newestFirst().stream().map(f -> f.article().slug()).toList();
        var planned = views.events().printPlanned(all(ArticleFacts::events));
        return List.of(new HomePage(
                Permalinks.HOME,
                head,
                first(views.stories().print(newest), STORIES),
                topics.stream().map(topic -> subjects.card(topic, views)).toList(),
                views.figures().printTelling(all(ArticleFacts::figures), NUMBERS),
                first(views.conflicts().print(passage -> true), DISPUTED),
                views.figures().printSingleSource(all(ArticleFacts::figures), SINGLE_SOURCE),
                views.events().printNewest(all(ArticleFacts::events), EVENTS),
                first(planned, PLANNED),
                first(subjects.ranked(all(ArticleFacts::mentions), views.counts()), ENTITIES),
                first(views.quotes().print(spoken()), QUOTES)));
    }

    private List<Quote> spoken() {
        return all(ArticleFacts::quotes).stream()
                .filter(q -> q.kind() == Quote.Kind.DIRECT && q.speaker().isPresent())
                .toList();
    }

    private <F extends Fact> List<F> all(Function<ArticleFacts, List<F>> kind) {
        return catalogue.newestFirst().stream()
                .flatMap(facts -> kind.apply(facts).stream())
                .toList();
    }

    private static <T> List<T> first(List<T> items, int most) {
        return items.subList(0, Math.min(most, items.size()));
    }
}

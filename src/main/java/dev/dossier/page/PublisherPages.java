package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Publisher;
import dev.dossier.domain.Rights;
import dev.dossier.domain.Slug;
import dev.dossier.page.view.Link;
import dev.dossier.page.view.PublisherCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Plans the page of every publisher and the list of them. */
final class PublisherPages {
    static final Link LIST = new Link("Publishers", Permalinks.PUBLISHERS);

    private final Catalogue catalogue;
    private final Views views;

    PublisherPages(Catalogue catalogue, Views views) {
        this.catalogue = catalogue;
        this.views = views;
    }

    List<Page> plan() {
        var publishers = catalogue.briefing().corpus().publishers();
        var pages = new ArrayList<Page>();
        publishers.forEach(publisher -> pages.add(page(publisher)));
        pages.add(new PublishersPage(
                Permalinks.PUBLISHERS,
                PageHead.of("Publishers", "Who wrote the articles and who passed them on.", "publishers"),
                publishers.stream().map(this::card).toList()));
        return pages;
    }

    private PublisherCard card(Publisher publisher) {
        var all = Stream.concat(own(publisher).stream(), passedOn(publisher).stream())
                .distinct()
                .toList();
        return new PublisherCard(
                publisher.name(),
                Permalinks.publisher(publisher.slug()),
                publisher.kind(),
                views.counts().count(all));
    }

    private PublisherPage page(Publisher publisher) {
        var head = PageHead.of(
                        publisher.name(),
                        "Articles that " + publisher.name() + " published or passed on.",
                        "publishers")
                .under(LIST)
                .withEdit(
                        publisher.declared()
                                ? Edits.address(catalogue, "publishers", publisher.slug())
                                : Optional.empty());
        return new PublisherPage(
                Permalinks.publisher(publisher.slug()),
                head,
                publisher.kind(),
                publisher.aliases(),
                publisher.domains(),
                sentence(publisher.rights().orElse(catalogue.settings().rights()), publisher.excerptWords()),
                views.prose().print(publisher.about()),
                card(publisher).counts(),
                views.stories().print(own(publisher)),
                views.stories().print(passedOn(publisher)));
    }

    /** How articles with these rights are shown, as a sentence. */
    static String sentence(Rights rights, int excerptWords) {
        return switch (rights) {
            case EXCERPT -> "Excerpts of at most " + excerptWords + " words and a link to the original.";
            case FULL -> "The whole text.";
            case LINK -> "Title and link only.";
        };
    }

    private List<Slug> own(Publisher publisher) {
        return articles(article ->
                article.credits().publisher().filter(c -> isBy(c, publisher)).isPresent());
    }

    private List<Slug> passedOn(Publisher publisher) {
        return articles(article -> article.credits().via().stream().anyMatch(c -> isBy(c, publisher)));
    }

    private boolean isBy(Credit credit, Publisher publisher) {
        return catalogue.publisher(credit.name()).filter(publisher::equals).isPresent();
    }

    private List<Slug> articles(Predicate<Article> wanted) {
        return catalogue.newestFirst().stream()
                .map(ArticleFacts::article)
                .filter(wanted)
                .map(Article::slug)
                .toList();
    }
}

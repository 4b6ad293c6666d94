package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.page.search.IndexedArticle;
import dev.dossier.page.search.IndexedCard;
import dev.dossier.page.search.IndexedPassage;
import dev.dossier.page.search.SearchIndex;
import dev.dossier.page.view.BlockView;
import dev.dossier.page.view.Fragment;
import dev.dossier.page.view.Link;
import dev.dossier.page.view.Person;
import dev.dossier.page.view.TextPart;
import dev.dossier.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plans the search page and its index. The index is made of what the other pages print and of nothing else, so that the rights that hold for
 * those hold for it.
 */
final class SearchPages {
    private static final String COPY = "copy";
    private static final String REWRITE = "rewrite";
    private static final int YEAR = 4;

    private final RunLimiter limiter;

    SearchPages(Catalogue catalogue) {
        this.limiter = new RunLimiter(catalogue, new HashMap<>());
    }

    private record Ranked(IndexedCard card, int reports) {}

    List<Page> plan(List<Page> pages) {
        var articles = pages.stream()
                .filter(ArticlePage.class::isInstance)
                .map(ArticlePage.class::cast)
                .map(this::article)
                .toList();
        var cards = pages.stream()
                .flatMap(SearchPages::cards)
                .sorted(Comparator.comparingInt((Ranked r) -> -r.reports())
                        .thenComparing(r -> r.card().type())
                        .thenComparing(r -> r.card().name())
                        .thenComparing(r -> r.card().address()))
                .map(Ranked::card)
                .toList();
        var files = new ArrayList<Page>();
        files.add(page());
        new SearchIndex()
                .make(articles, cards)
                .forEach(part ->
                        files.add(new SearchFile(Permalinks.searchPart(part.name()), part.name(), part.data())));
        return files;
    }

    private static SearchPage page() {
        var head =
                PageHead.of("Search", "Names, topics and passages, with the paragraph that they stand in.", "search");
        return new SearchPage(
                Permalinks.SEARCH,
                head,
                List.of(
                        EntityPages.LIST,
                        TopicPages.LIST,
                        ArticlePages.LIST,
                        new Link("Timeline", Permalinks.TIMELINE)));
    }

    private IndexedArticle article(ArticlePage page) {
        var card = page.card();
        var passages = new ArrayList<IndexedPassage>();
        passages.add(new IndexedPassage(
                0, card.summary().map(s -> card.headline() + "\n" + s).orElse(card.headline())));
        addPassages(page, page.text(), passages);
        return new IndexedArticle(
                card.headline(),
                page.permalink(),
                publisher(card.chain()),
                card.date().brief(),
                card.date().datetime().map(d -> d.substring(0, YEAR)).orElse(""),
                !card.role().equals(COPY) && !card.role().equals(REWRITE),
                page.topics().stream().map(t -> t.topic().text()).toList(),
                passages);
    }

    private static String publisher(List<String> chain) {
        if (chain.isEmpty()) {
            return "Unknown publisher";
        }
        var last = chain.get(chain.size() - 1);
        return chain.size() == 1 ? last : chain.get(0) + " via " + last;
    }

    /** One file of the index may hold excerpts of an article and of its copies, which together are held to the rights of each. */
    private void addPassages(ArticlePage page, List<TextPart> parts, List<IndexedPassage> passages) {
        for (var part : parts) {
            for (var block : part.blocks()) {
                passages.add(new IndexedPassage(block.number(), limiter.cut(words(block), page.permalink())));
                addPassages(page, block.inner(), passages);
            }
        }
    }

    private static String words(BlockView block) {
        return block.cells().isEmpty()
                ? words(block.fragments())
                : block.cells().stream().map(SearchPages::words).collect(Collectors.joining(" · "));
    }

    private static String words(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }

    private static Stream<Ranked> cards(Page page) {
        if (page instanceof EntityPage entity) {
            return Stream.of(entity(entity));
        }
        if (page instanceof TopicPage topic) {
            return Stream.of(topic(topic));
        }
        return page instanceof QuotesPage quotes
                ? quotes.speakers().stream().filter(p -> p.page().isEmpty()).map(SearchPages::speaker)
                : Stream.of();
    }

    private static Ranked entity(EntityPage page) {
        var about = page.profile().isEmpty()
                ? ""
                : firstSentence(words(page.profile().get(0).blocks().get(0)));
        return new Ranked(
                card(
                        IndexedCard.Type.ENTITY,
                        page.kind(),
                        page.head().title(),
                        page.names(),
                        page.permalink(),
                        page.counts().text(),
                        about),
                page.counts().independent());
    }

    private static Ranked topic(TopicPage page) {
        return new Ranked(
                card(
                        IndexedCard.Type.TOPIC,
                        "topic",
                        page.card().title(),
                        List.of(),
                        page.permalink(),
                        page.card().counts().text(),
                        page.card().summary()),
                page.card().counts().independent());
    }

    private static IndexedCard card(
            IndexedCard.Type type,
            String kind,
            String name,
            List<String> aliases,
            Permalink page,
            String counts,
            String about) {
        return new IndexedCard(type, kind, name, aliases, page.path(), counts, about);
    }

    private static Ranked speaker(Person person) {
        var quotes = person.quotes() + (person.quotes() == 1 ? " quotation" : " quotations");
        var role = person.roles().stream()
                .findFirst()
                .map(Person.Role::description)
                .orElse("");
        return new Ranked(
                new IndexedCard(
                        IndexedCard.Type.SPEAKER,
                        "speaker",
                        person.name(),
                        List.of(),
                        Permalinks.QUOTES + "#" + person.anchor(),
                        quotes,
                        role),
                0);
    }

    private static String firstSentence(String text) {
        var sentences = Sentences.split(text);
        return sentences.isEmpty() ? text : sentences.get(0).of(text);
    }
}

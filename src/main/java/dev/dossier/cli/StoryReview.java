package dev.dossier.cli;

import dev.dossier.analysis.FactFinder;
import dev.dossier.analysis.story.AlikePassages;
import dev.dossier.analysis.story.StoryFinder;
import dev.dossier.analysis.story.StoryPlanner;
import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryLink.Strength;
import dev.dossier.domain.StoryProposal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles of a corpus held against one another, and against what their front matter says of their stories. */
final class StoryReview {
    /** So many pairs of passages are shown to people who are to decide. */
    private static final int PASSAGES = 2;

    private final List<Article> articles;
    private final Map<Slug, ArticleFacts> facts;
    private final List<StoryLink> links;

    StoryReview(Corpus corpus) {
        var finder = new FactFinder(corpus.entities());
        this.articles = corpus.articles();
        this.facts = articles.parallelStream()
                .map(finder::find)
                .collect(Collectors.toMap(found -> found.article().slug(), Function.identity()));
        this.links = new StoryFinder()
                .find(articles.stream().map(article -> facts(article.slug())).toList(), link -> !isRefused(link));
    }

    List<Article> articles() {
        return articles;
    }

    Article article(Slug slug) {
        return facts(slug).article();
    }

    /** Empty for an article that does not exist, or is a draft. */
    Optional<Article> find(Slug slug) {
        return Optional.ofNullable(facts.get(slug)).map(ArticleFacts::article);
    }

    /** The link as the whole corpus shows it, or else as the two texts do. */
    StoryLink link(Slug article, Slug from) {
        return links.stream()
                .filter(link -> link.article().equals(article) && link.from().equals(from))
                .findFirst()
                .orElseGet(() -> compare(article, from));
    }

    private ArticleFacts facts(Slug slug) {
        return Optional.ofNullable(facts.get(slug)).orElseThrow();
    }

    /** Whether people have said of either that it has nothing to do with the other. */
    private boolean isRefused(StoryLink link) {
        return refuses(link.article(), link.from()) || refuses(link.from(), link.article());
    }

    private boolean refuses(Slug article, Slug other) {
        return article(article).lineage().refused().contains(other);
    }

    /** The likely links that front matter does not say, with what it would have to say. */
    List<StoryProposal> proposals() {
        return proposals(slug -> true);
    }

    /** The same, were only the articles of which {@code isOpen} holds to be linked. */
    List<StoryProposal> proposals(Predicate<Slug> isOpen) {
        return new StoryPlanner(articles)
                .plan(likely().filter(link -> isOpen.test(link.article())).toList());
    }

    private Stream<StoryLink> likely() {
        return links.stream().filter(link -> link.strength() == Strength.LIKELY);
    }

    /** The links near the threshold, of articles that front matter does not put into one story; the surest first. */
    List<StoryLink> possible() {
        return links.stream()
                .filter(link -> link.strength() == Strength.POSSIBLE)
                .filter(link -> !areOfOneStory(link.article(), link.from()))
                .sorted(Comparator.comparingDouble(StoryLink::score)
                        .reversed()
                        .thenComparing(StoryLink::article)
                        .thenComparing(StoryLink::from))
                .toList();
    }

    boolean areOfOneStory(Slug one, Slug other) {
        return article(one).lineage().story().equals(article(other).lineage().story());
    }

    /** What the texts say of one coming from the other. */
    StoryLink compare(Slug article, Slug from) {
        return new StoryFinder().compare(facts(article), facts(from));
    }

    /** Where the two articles of a link are most alike. */
    List<AlikePassages.Pair> passages(StoryLink link) {
        return new AlikePassages().find(facts(link.article()), facts(link.from()), PASSAGES);
    }
}

package dev.dossier.page;

import dev.dossier.domain.Article;
import dev.dossier.domain.Permalink;
import dev.dossier.domain.Slug;
import dev.dossier.page.view.ArticleCard;
import dev.dossier.page.view.DateView;
import dev.dossier.page.view.StoryCard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Prints lists of articles, one line a story with the copies folded under their lead. */
final class StoryCards {
    private final Catalogue catalogue;
    private final Sources sources;

    StoryCards(Catalogue catalogue, Sources sources) {
        this.catalogue = catalogue;
        this.sources = sources;
    }

    List<StoryCard> print(Collection<Slug> articles) {
        return print(articles, lead -> List.of());
    }

    /** Newest story first; the lead is the story's own where it is among the articles, else the earliest of them. */
    List<StoryCard> print(Collection<Slug> articles, Function<List<Slug>, List<String>> reasons) {
        Map<Slug, List<Article>> byStory = new LinkedHashMap<>();
        articles.stream()
                .distinct()
                .map(catalogue::article)
                .sorted(Catalogue.oldest())
                .forEach(a -> byStory.computeIfAbsent(catalogue.story(a.slug()).lead(), lead -> new ArrayList<>())
                        .add(a));
        byStory.forEach(StoryCards::putFirst);
        return byStory.values().stream()
                .sorted((a, b) -> Catalogue.newest().compare(a.get(0), b.get(0)))
                .map(members -> card(members, reasons))
                .toList();
    }

    private static void putFirst(Slug lead, List<Article> members) {
        members.stream().filter(a -> a.slug().equals(lead)).findFirst().ifPresent(a -> {
            members.remove(a);
            members.add(0, a);
        });
    }

    private StoryCard card(List<Article> members, Function<List<Slug>, List<String>> reasons) {
        var slugs = members.stream().map(Article::slug).toList();
        return new StoryCard(
                card(members.get(0)),
                members.stream().skip(1).map(this::card).toList(),
                new StoryCounts(catalogue).count(slugs),
                page(members.get(0).slug()),
                reasons.apply(slugs));
    }

    /** Where the story of the article is laid out; empty where it is the only one. */
    Optional<Permalink> page(Slug article) {
        var story = catalogue.story(article);
        return story.members().size() > 1 ? Optional.of(Permalinks.story(story.lead())) : Optional.empty();
    }

    ArticleCard card(Article article) {
        return new ArticleCard(
                catalogue.headline(article),
                Permalinks.article(article.slug()),
                catalogue.foreign(article),
                sources.chain(article),
                DateView.of(article.published()),
                article.summary(),
                article.lineage().role().label());
    }
}

package dev.dossier.analysis.story;

import dev.dossier.domain.Article;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import dev.dossier.domain.StoryRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts articles of one origin together, as their front matter says. The origin leads its story; where there is none, or several, the
 * article that the others name, else the earliest.
 */
public final class StoryGrouper {
    private static final Comparator<Article> BY_DATE =
            Comparator.comparing(StoryGrouper::firstDay).thenComparing(Article::slug);

    /** The stories by the slug of their lead; every article is in exactly one. */
    public List<Story> group(List<Article> articles) {
        var storyOf = new TreeMap<Slug, Slug>();
        articles.forEach(a -> storyOf.put(a.slug(), a.lineage().story()));
        var members = new TreeMap<Slug, List<Article>>();
        for (var article : articles) {
            var key = root(article.slug(), storyOf);
            members.computeIfAbsent(key, slug -> new ArrayList<>()).add(article);
        }
        return members.entrySet().stream()
                .map(story -> story(story.getKey(), story.getValue()))
                .sorted(Comparator.comparing(Story::lead))
                .toList();
    }

    /** The end of the chain of leads: a copy of a copy belongs to the first of them. A circle ends at its smallest slug. */
    private static Slug root(Slug article, TreeMap<Slug, Slug> storyOf) {
        var seen = new TreeSet<Slug>();
        var at = article;
        while (seen.add(at)) {
            var next = storyOf.getOrDefault(at, at);
            if (next.equals(at)) {
                return at;
            }
            at = next;
        }
        return circle(at, storyOf).first();
    }

    private static TreeSet<Slug> circle(Slug start, TreeMap<Slug, Slug> storyOf) {
        var circle = new TreeSet<Slug>();
        for (var at = start; circle.add(at); ) {
            at = storyOf.getOrDefault(at, at);
        }
        return circle;
    }

    private static Story story(Slug named, List<Article> articles) {
        var lead = articles.stream()
                .min(Comparator.comparing((Article a) -> a.lineage().role() != StoryRole.ORIGIN)
                        .thenComparing(a -> !a.slug().equals(named))
                        .thenComparing(BY_DATE))
                .orElseThrow();
        var members = articles.stream()
                .sorted(Comparator.comparing((Article a) -> a != lead).thenComparing(BY_DATE))
                .toList();
        return new Story(lead.slug(), members);
    }

    /** Undated articles come last. */
    private static LocalDate firstDay(Article article) {
        return article.published().map(date -> date.value().first()).orElse(LocalDate.MAX);
    }
}

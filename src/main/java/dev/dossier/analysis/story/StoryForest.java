package dev.dossier.analysis.story;

import dev.dossier.domain.Article;
import dev.dossier.domain.Basis;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Stories while they are put together: which article hangs on which, without circles. It begins with what people have decided. */
final class StoryForest {
    private final TreeMap<Slug, Lineage> now = new TreeMap<>();
    private final TreeMap<Slug, Slug> parents = new TreeMap<>();
    private final TreeSet<Pair> refused = new TreeSet<>();

    /** Two articles, the smaller slug first. */
    private record Pair(Slug one, Slug other) implements Comparable<Pair> {
        static Pair of(Slug one, Slug other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }

        @Override
        public int compareTo(Pair that) {
            var first = one.compareTo(that.one);
            return first != 0 ? first : other.compareTo(that.other);
        }
    }

    StoryForest(List<Article> articles) {
        for (var article : articles) {
            var lineage = article.lineage();
            now.put(article.slug(), lineage);
            lineage.refused().forEach(no -> refused.add(Pair.of(article.slug(), no)));
        }
        now.forEach((slug, lineage) -> {
            if (lineage.basis() != Basis.INFERRED && !root(lineage.story()).equals(slug)) {
                parents.put(slug, lineage.story());
            }
        });
    }

    SortedSet<Slug> articles() {
        return now.navigableKeySet();
    }

    /** What the article's front matter says. */
    Lineage now(Slug article) {
        return Optional.ofNullable(now.get(article)).orElseGet(() -> Lineage.alone(article));
    }

    /** Whether people have left it open where the article comes from. */
    boolean isOpen(Slug article) {
        var lineage = now(article);
        return lineage.basis() == Basis.INFERRED
                || lineage.story().equals(article)
                        && lineage.role() == StoryRole.ORIGIN
                        && lineage.derivedFrom().isEmpty();
    }

    /** Hangs the article on {@code from}; false where that would close a circle, or put two into one story that people keep apart. */
    boolean join(Slug article, Slug from) {
        var root = root(from);
        if (root.equals(root(article)) || isRefused(root(article), root)) {
            return false;
        }
        parents.put(article, from);
        return true;
    }

    private boolean isRefused(Slug oneRoot, Slug otherRoot) {
        return refused.stream()
                .anyMatch(pair -> Pair.of(root(pair.one()), root(pair.other())).equals(Pair.of(oneRoot, otherRoot)));
    }

    /** Takes the article, with all that hang on it, out of its story. */
    void leave(Slug article) {
        parents.remove(article);
    }

    /** Forgets that people keep the two apart. */
    void allow(Slug one, Slug other) {
        refused.remove(Pair.of(one, other));
    }

    /** What the article's front matter refuses and is still kept apart from it. */
    List<Slug> allowed(Slug article) {
        return now(article).refused().stream()
                .filter(no -> refused.contains(Pair.of(article, no)))
                .toList();
    }

    /** Keeps the two apart; neither comes from the other any more. */
    void part(Slug one, Slug other) {
        if (hangsOn(one, other)) {
            parents.remove(one);
        }
        if (hangsOn(other, one)) {
            parents.remove(other);
        }
        refused.add(Pair.of(one, other));
    }

    /** Whether front matter says that the article comes from {@code from}, and not by way of a third. */
    boolean hangsOn(Slug article, Slug from) {
        return now(article).derivedFrom().orElse(now(article).story()).equals(from);
    }

    /** Hangs what was inferred where it hung, unless it hangs elsewhere by now. */
    void keepInferred() {
        now.forEach((slug, lineage) -> {
            if (lineage.basis() == Basis.INFERRED && !parents.containsKey(slug)) {
                join(slug, lineage.derivedFrom().orElse(lineage.story()));
            }
        });
    }

    /** The lead of the article's story. */
    Slug root(Slug article) {
        var way = way(article);
        return way.get(way.size() - 1);
    }

    /** The article, what it hangs on, and so on to the lead. */
    List<Slug> way(Slug article) {
        var way = new ArrayList<>(List.of(article));
        for (var at = Optional.ofNullable(parents.get(article));
                at.isPresent() && !way.contains(at.get());
                at = Optional.ofNullable(parents.get(at.get()))) {
            way.add(at.get());
        }
        return way;
    }

    /** What the article's front matter says, with the lead that its story has by now. */
    Lineage kept(Slug article) {
        var lineage = now(article);
        if (parents.containsKey(article)) {
            return lineage.of(root(article));
        }
        return lineage.story().equals(article)
                ? lineage
                : Lineage.alone(article).refusing(lineage.refused());
    }

    /** What the article's front matter would say by the link. */
    Lineage inferred(StoryLink link) {
        return new Lineage(
                root(link.article()),
                link.role(),
                Optional.of(link.from()),
                Basis.INFERRED,
                link.told(),
                now(link.article()).refused());
    }
}

package dev.dossier.analysis.story;

import dev.dossier.domain.Article;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.LineageChange;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryProposal;
import dev.dossier.domain.StoryRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells what front matter would have to say, were the links between articles accepted. Every article of a story names the same lead: the
 * one that comes from no other. What people have decided stays; what was inferred is proposed anew where the articles now tell better.
 */
public final class StoryPlanner {
    private final List<Article> articles;

    /** @param articles with what their front matter says now */
    public StoryPlanner(List<Article> articles) {
        this.articles =
                articles.stream().sorted(Comparator.comparing(Article::slug)).toList();
    }

    /**
     * A proposal for each link that front matter does not say and does not refuse, by article.
     *
     * @param links at most one from each article
     */
    public List<StoryProposal> plan(List<StoryLink> links) {
        var stories = new StoryForest(articles);
        var taken = new TreeMap<Slug, StoryLink>();
        links.stream().sorted(Comparator.comparing(StoryLink::article)).forEach(link -> {
            if (stories.isOpen(link.article()) && stories.join(link.article(), link.from())) {
                taken.put(link.article(), link);
            }
        });
        stories.keepInferred();
        return proposals(stories, taken);
    }

    /** What to write for a link that a person has accepted; empty where {@code from} comes from the article already. */
    public Optional<StoryProposal> accept(StoryLink link) {
        var stories = new StoryForest(articles);
        stories.leave(link.article());
        stories.allow(link.article(), link.from());
        if (!stories.join(link.article(), link.from())) {
            return Optional.empty();
        }
        stories.keepInferred();
        var after = new TreeMap<Slug, Lineage>();
        stories.articles().forEach(slug -> after.put(slug, stories.kept(slug)));
        after.put(
                link.article(),
                new Lineage(stories.root(link.from()), link.role(), Optional.of(link.from()))
                        .refusing(stories.allowed(link.article())));
        after.compute(link.from(), (slug, kept) -> stories.kept(slug).refusing(stories.allowed(slug)));
        var changes = new ArrayList<LineageChange>();
        after.forEach((slug, lineage) -> add(changes, stories, slug, lineage));
        changes.sort(
                Comparator.comparing((LineageChange change) -> !change.article().equals(link.article()))
                        .thenComparing(LineageChange::article));
        return Optional.of(new StoryProposal(link, changes));
    }

    /**
     * What to write so that the two come from one another no longer and are never said to again; {@code later} bears the refusal. Empty
     * where a third article puts them into one story.
     */
    public Optional<List<LineageChange>> refuse(Slug later, Slug other) {
        var stories = new StoryForest(articles);
        var areOfOneStory = stories.now(later).story().equals(stories.now(other).story());
        if (areOfOneStory && !stories.hangsOn(later, other) && !stories.hangsOn(other, later)) {
            return Optional.empty();
        }
        stories.part(later, other);
        stories.keepInferred();
        var changes = new ArrayList<LineageChange>();
        for (var slug : stories.articles()) {
            var kept = stories.kept(slug);
            var refused = new ArrayList<>(kept.refused());
            if (slug.equals(later) && !refused.contains(other)) {
                refused.add(other);
            }
            add(changes, stories, slug, kept.refusing(refused));
        }
        return Optional.of(changes);
    }

    private static void add(List<LineageChange> changes, StoryForest stories, Slug slug, Lineage after) {
        if (!stories.now(slug).equals(after)) {
            changes.add(new LineageChange(slug, stories.now(slug), after));
        }
    }

    private List<StoryProposal> proposals(StoryForest stories, Map<Slug, StoryLink> taken) {
        var changes = new TreeMap<Slug, List<LineageChange>>();
        taken.values().stream()
                .filter(link -> !isSaid(stories.now(link.article()), link))
                .forEach(link -> changes.put(link.article(), new ArrayList<>(List.of(change(stories, link)))));
        for (var slug : stories.articles()) {
            if (!changes.containsKey(slug)) {
                owner(slug, stories, changes).ifPresent(owned -> add(owned, stories, slug, stories.kept(slug)));
            }
        }
        return changes.entrySet().stream()
                .flatMap(
                        own -> Optional.ofNullable(taken.get(own.getKey()))
                                .map(link -> new StoryProposal(link, own.getValue()))
                                .stream())
                .toList();
    }

    private static LineageChange change(StoryForest stories, StoryLink link) {
        var now = stories.now(link.article());
        return new LineageChange(link.article(), now, stories.inferred(link));
    }

    private static boolean isSaid(Lineage lineage, StoryLink link) {
        return lineage.derivedFrom().equals(Optional.of(link.from()))
                && lineage.role() == link.role()
                && lineage.role() != StoryRole.ORIGIN;
    }

    /** The proposal that gives an article another lead: the nearest one on its way to the lead, else the first of its story. */
    private static Optional<List<LineageChange>> owner(
            Slug slug, StoryForest stories, Map<Slug, List<LineageChange>> changes) {
        return stories.way(slug).stream()
                .filter(changes::containsKey)
                .findFirst()
                .or(() -> changes.keySet().stream()
                        .filter(other -> stories.root(other).equals(stories.root(slug)))
                        .findFirst())
                .flatMap(other -> Optional.ofNullable(changes.get(other)));
    }
}

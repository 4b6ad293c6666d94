package dev.dossier.analysis.story;

import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Chooses among the links that are proposed, so that each article comes from at most one and none from itself. */
final class LinkForest {
    /** Log odds. */
    private static final double ABOUT = 2.5;

    private final List<LinkJudge.Judged> judged;
    private final TreeMap<Slug, List<LinkJudge.Judged>> likely;
    private final TreeMap<Slug, Slug> origins = new TreeMap<>();

    /** @param judged the links between all pairs compared */
    LinkForest(List<LinkJudge.Judged> judged) {
        this.judged = judged;
        this.likely = likely(judged);
    }

    /** Those that are kept, by article, the likely before the possible ones. */
    List<StoryLink> links() {
        var links = new ArrayList<StoryLink>();
        for (var candidates : likely.values()) {
            nearestFirst(candidates)
                    .filter(link -> !root(link.from()).equals(link.article()))
                    .findFirst()
                    .ifPresent(link -> {
                        origins.put(link.article(), link.from());
                        links.add(link);
                    });
        }
        judged.stream()
                .map(LinkJudge.Judged::link)
                .filter(link -> link.strength() == StoryLink.Strength.POSSIBLE)
                .filter(link -> !root(link.article()).equals(root(link.from())))
                .forEach(links::add);
        links.sort(Comparator.comparing(StoryLink::article)
                .thenComparing(StoryLink::strength)
                .thenComparing(Comparator.comparingDouble(StoryLink::score).reversed())
                .thenComparing(StoryLink::from));
        return List.copyOf(links);
    }

    private static TreeMap<Slug, List<LinkJudge.Judged>> likely(List<LinkJudge.Judged> judged) {
        var likely = new TreeMap<Slug, List<LinkJudge.Judged>>();
        judged.stream()
                .filter(candidate -> candidate.link().strength() == StoryLink.Strength.LIKELY)
                .forEach(candidate -> likely.computeIfAbsent(candidate.link().article(), article -> new ArrayList<>())
                        .add(candidate));
        return likely;
    }

    /**
     * The nearest first; of those that are about as near, first the one that the others come from: whoever rewrites a text has as much of
     * it as of its copies, and less of its other rewrites only by chance.
     */
    private Stream<StoryLink> nearestFirst(List<LinkJudge.Judged> candidates) {
        var most = candidates.stream()
                .mapToDouble(LinkJudge.Judged::closeness)
                .max()
                .orElse(0);
        var near = candidates.stream()
                .filter(candidate -> candidate.closeness() >= most - ABOUT)
                .map(candidate -> candidate.link().from())
                .toList();
        return candidates.stream()
                .sorted(Comparator.comparing((LinkJudge.Judged candidate) ->
                                !near.contains(candidate.link().from()))
                        .thenComparing(candidate -> comesFrom(candidate.link().from(), near))
                        .thenComparing(Comparator.comparingDouble(LinkJudge.Judged::closeness)
                                .reversed()))
                .map(LinkJudge.Judged::link);
    }

    private boolean comesFrom(Slug article, List<Slug> others) {
        return likely.getOrDefault(article, List.of()).stream()
                .anyMatch(candidate -> others.contains(candidate.link().from()));
    }

    private Slug root(Slug article) {
        var at = article;
        while (origins.containsKey(at)) {
            at = origins.get(at);
        }
        return at;
    }
}

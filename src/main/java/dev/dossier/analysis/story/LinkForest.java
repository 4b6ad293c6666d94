package dev.dossier.analysis.story;

import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Chooses among the links that are proposed, so that each article comes from at most one and none from itself. */
final class LinkForest {
    private final List<LinkJudge.Judged> judged;
    private final TreeMap<Slug, Slug> origins = new TreeMap<>();

    /** @param judged links in the order of their articles' dates */
    LinkForest(List<LinkJudge.Judged> judged) {
        this.judged = judged;
    }

    /** Those that are kept, by article, the likely before the possible ones. */
    List<StoryLink> links() {
        var links = new ArrayList<StoryLink>();
        for (var candidate : nearestFirst()) {
            var link = candidate.link();
            if (!origins.containsKey(link.article()) && !root(link.from()).equals(link.article())) {
                origins.put(link.article(), link.from());
                links.add(link);
            }
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

    /** The sort keeps the earlier of two that are equally near first. */
    private List<LinkJudge.Judged> nearestFirst() {
        return judged.stream()
                .filter(candidate -> candidate.link().strength() == StoryLink.Strength.LIKELY)
                .sorted(Comparator.comparingDouble(
                        (LinkJudge.Judged candidate) -> -Math.round(20 * candidate.closeness())))
                .toList();
    }

    private Slug root(Slug article) {
        var at = article;
        while (origins.containsKey(at)) {
            at = origins.get(at);
        }
        return at;
    }
}

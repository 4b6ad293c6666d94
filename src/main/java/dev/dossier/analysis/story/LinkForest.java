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
    private static final double ABOUT = 0.5;

    private final List<LinkJudge.Judged> judged;
    private final TreeMap<Slug, Slug> origins = new TreeMap<>();

    /** @param judged links, by the date of the earlier article first */
    LinkForest(List<LinkJudge.Judged> judged) {
        this.judged = judged;
    }

    /** Those that are kept, by article, the likely before the possible ones. */
    List<StoryLink> links() {
        var links = new ArrayList<StoryLink>();
        for (var candidates : likely().values()) {
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

    private TreeMap<Slug, List<LinkJudge.Judged>> likely() {
        var likely = new TreeMap<Slug, List<LinkJudge.Judged>>();
        judged.stream()
                .filter(candidate -> candidate.link().strength() == StoryLink.Strength.LIKELY)
                .forEach(candidate -> likely.computeIfAbsent(candidate.link().article(), article -> new ArrayList<>())
                        .add(candidate));
        return likely;
    }

    /** Of those that are about as near as the nearest, the earlier first: copies of one text differ by little. */
    private static Stream<StoryLink> nearestFirst(List<LinkJudge.Judged> candidates) {
        var most = candidates.stream()
                .mapToDouble(LinkJudge.Judged::closeness)
                .max()
                .orElse(0);
        var rest = candidates.stream()
                .filter(candidate -> candidate.closeness() < most - ABOUT)
                .sorted(Comparator.comparingDouble(candidate -> -candidate.closeness()));
        return Stream.concat(candidates.stream().filter(candidate -> candidate.closeness() >= most - ABOUT), rest)
                .map(LinkJudge.Judged::link);
    }

    private Slug root(Slug article) {
        var at = article;
        while (origins.containsKey(at)) {
            at = origins.get(at);
        }
        return at;
    }
}

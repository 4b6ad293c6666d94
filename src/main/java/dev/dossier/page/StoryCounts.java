package dev.dossier.page;

import static java.util.stream.Collectors.groupingBy;

import dev.dossier.domain.Slug;
import dev.dossier.page.view.Counts;
import java.util.Collection;
import java.util.List;

/** Counts how many of some articles are reports of their own: of an origin, its two copies and a follow-up, two. */
final class StoryCounts {
    private final Catalogue catalogue;

    StoryCounts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A story whose copies alone are among the articles counts once. */
    Counts count(Collection<Slug> articles) {
        var byStory = articles.stream()
                .distinct()
                .collect(groupingBy(a -> catalogue.story(a).lead()));
        int independent = byStory.values().stream().mapToInt(this::independent).sum();
        return new Counts(independent, (int) articles.stream().distinct().count());
    }

    private int independent(List<Slug> members) {
        var own = members.stream()
                .filter(a -> catalogue.article(a).lineage().role().isIndependent())
                .count();
        return (int) Math.max(1, own);
    }
}

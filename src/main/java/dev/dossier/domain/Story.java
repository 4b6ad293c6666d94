package dev.dossier.domain;

import java.util.List;

/**
 * Articles of one origin.
 *
 * @param lead the article that stands for the others: the origin, or the earliest
 * @param members all of them, the lead first, then by date and slug
 */
public record Story(Slug lead, List<Article> members) {
    public Story {
        members = List.copyOf(members);
    }

    /** How many reports of their own are among the members; at least 1. */
    public int independentReports() {
        var own =
                members.stream().filter(a -> a.lineage().role().isIndependent()).count();
        return (int) Math.max(1, own);
    }
}

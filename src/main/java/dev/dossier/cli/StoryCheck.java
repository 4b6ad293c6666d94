package dev.dossier.cli;

import dev.dossier.domain.Article;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryLink.Strength;
import dev.dossier.domain.StoryProposal;
import dev.dossier.domain.StoryRole;
import java.util.Set;
import java.util.TreeSet;

/** Holds what front matter says of stories against the texts. */
record StoryCheck(StoryReview review, ArticleFiles files) {
    /** Everything: what is not said, and what is said and not so. */
    void check(Problems problems) {
        review.proposals().stream()
                .filter(proposal -> !review.areOfOneStory(
                        proposal.link().article(), proposal.link().from()))
                .forEach(proposal -> missed(proposal, problems));
        contradictions(problems);
    }

    /** What is said and not so. */
    void contradictions(Problems problems) {
        review.articles().forEach(article -> {
            contradicted(article, problems);
            derivedFromLater(article, problems);
            article.lineage().refused().forEach(other -> refusedCopy(article, other, problems));
        });
    }

    private void missed(StoryProposal proposal, Problems problems) {
        var link = proposal.link();
        problems.warning(
                "story-missed",
                files.place(link.article(), "story"),
                "the article seems to be " + StoryWords.of(link) + ": " + link.told() + ".",
                "take it over with dossier suggest --accept " + pair(link)
                        + ", or say no with dossier suggest --refuse " + pair(link) + ".");
    }

    private static String pair(StoryLink link) {
        return link.article() + " " + link.from();
    }

    /** Copies and rewrites of which the texts show nothing. A follow-up may share next to nothing with what it follows. */
    private void contradicted(Article article, Problems problems) {
        var lineage = article.lineage();
        var origins = origins(article);
        if (isDerived(lineage.role())
                && !origins.isEmpty()
                && origins.stream().allMatch(from -> isAlien(article, from))) {
            var named = lineage.derivedFrom().orElse(lineage.story());
            problems.warning(
                    "story-contradicted",
                    files.place(article.slug(), "role"),
                    "the article is called a " + lineage.role().label() + " of " + named
                            + ", and nothing in the two texts says so.",
                    "name the right article, or take story, role and derived_from out.");
        }
    }

    private static boolean isDerived(StoryRole role) {
        return role == StoryRole.COPY || role == StoryRole.REWRITE;
    }

    /** The article that this one is said to come from; where none is named, all of its story. */
    private Set<Slug> origins(Article article) {
        var lineage = article.lineage();
        var origins = new TreeSet<Slug>();
        for (var other : review.articles()) {
            var isNamed = lineage.derivedFrom()
                    .map(other.slug()::equals)
                    .orElseGet(() -> story(other).equals(lineage.story()));
            if (isNamed && !other.slug().equals(article.slug())) {
                origins.add(other.slug());
            }
        }
        return origins;
    }

    private static Slug story(Article article) {
        return article.lineage().story();
    }

    private boolean isAlien(Article article, Slug from) {
        return review.compare(article.slug(), from).strength() == Strength.UNLIKELY
                && review.compare(from, article.slug()).strength() == Strength.UNLIKELY;
    }

    private void derivedFromLater(Article article, Problems problems) {
        var from = article.lineage().derivedFrom().flatMap(review::find);
        var date = article.published().map(published -> published.value());
        var earlier = from.flatMap(Article::published).map(published -> published.value());
        if (date.isPresent()
                && earlier.isPresent()
                && earlier.get().first().isAfter(date.get().last())) {
            problems.warning(
                    "derived-from-later",
                    files.place(article.slug(), "derived_from"),
                    "the article of " + date.get().iso() + " is said to come from "
                            + from.map(Article::slug).orElseThrow() + " of "
                            + earlier.get().iso() + ".",
                    "correct one of the dates, or let the later come from the earlier.");
        }
    }

    private void refusedCopy(Article article, Slug other, Problems problems) {
        if (review.find(other).isEmpty()) {
            return;
        }
        var link = review.compare(article.slug(), other);
        if (link.strength() == Strength.LIKELY && link.role() == StoryRole.COPY) {
            problems.note(
                    "refused-copy",
                    files.place(article.slug(), "not_story"),
                    "not_story keeps the article apart from " + other + ", whose text it has: " + link.told() + ".",
                    "keep it where that is meant; else dossier suggest --accept " + pair(link) + ".");
        }
    }
}

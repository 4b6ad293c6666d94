package dev.dossier.cli;

import dev.dossier.analysis.story.StoryPlanner;
import dev.dossier.domain.Article;
import dev.dossier.domain.LineageChange;
import dev.dossier.domain.Place;
import dev.dossier.domain.Problems;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryProposal;
import dev.dossier.domain.StoryRole;
import dev.dossier.text.Nearest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a person says of two articles, which are named by slug or file. */
record StoryDecision(StoryReview review, ArticleFiles files) {
    private static final Comparator<Article> BY_DATE =
            Comparator.comparing(StoryDecision::firstDay).thenComparing(Article::slug);

    /** What to write where one comes from the other; empty, with a problem, where that cannot be. */
    Optional<List<LineageChange>> accept(String article, String from, Optional<StoryRole> role, Problems problems) {
        var one = article(article, problems);
        var other = article(from, problems);
        if (one.isEmpty() || other.isEmpty() || isSame(one.get(), other.get(), problems)) {
            return Optional.empty();
        }
        var found = review.link(one.get().slug(), other.get().slug());
        var link = new StoryLink(
                found.article(),
                found.from(),
                role.orElse(found.role()),
                found.score(),
                found.strength(),
                found.evidence());
        var changes = new StoryPlanner(review.articles()).accept(link).map(StoryProposal::changes);
        if (changes.isEmpty()) {
            problems.error(
                    "story-circle",
                    files.place(link.from(), "story"),
                    link.from() + " belongs to the story of " + link.article() + " already.",
                    "take story, role and derived_from out of " + link.from() + " first.");
        }
        return changes;
    }

    /** What to write where the two are of different origin; empty, with a problem, where that cannot be. */
    Optional<List<LineageChange>> refuse(String article, String other, Problems problems) {
        var one = article(article, problems);
        var two = article(other, problems);
        if (one.isEmpty() || two.isEmpty() || isSame(one.get(), two.get(), problems)) {
            return Optional.empty();
        }
        var isLater = BY_DATE.compare(one.get(), two.get()) > 0;
        var later = isLater ? one.get().slug() : two.get().slug();
        var earlier = isLater ? two.get().slug() : one.get().slug();
        var changes = new StoryPlanner(review.articles()).refuse(later, earlier);
        if (changes.isEmpty()) {
            problems.error(
                    "refused-story",
                    files.place(later, "story"),
                    later + " and " + earlier + " are of one story by way of a third article.",
                    "refuse what either of them is derived from.");
        }
        return changes;
    }

    private static boolean isSame(Article one, Article other, Problems problems) {
        if (one.slug().equals(other.slug())) {
            var where = Place.of(one.slug().value());
            problems.error("same-article", where, "an article is named twice.", "name two articles.");
            return true;
        }
        return false;
    }

    private Optional<Article> article(String name, Problems problems) {
        var slug = name.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.md$", "");
        var found = Slug.parse(slug).flatMap(review::find);
        if (found.isEmpty()) {
            var slugs = review.articles().stream()
                    .map(article -> article.slug().value())
                    .toList();
            var fix = Nearest.to(slug, slugs).map(near -> "write " + near + ".").orElse("name one of articles/.");
            problems.error("no-such-article", Place.of(name), "there is no such article.", fix);
        }
        return found;
    }

    /** Undated articles come last. */
    private static LocalDate firstDay(Article article) {
        return article.published().map(date -> date.value().first()).orElse(LocalDate.MAX);
    }
}

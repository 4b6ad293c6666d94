package dev.dossier.analysis.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.domain.Article;
import dev.dossier.domain.Basis;
import dev.dossier.domain.Body;
import dev.dossier.domain.Credits;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.LineageChange;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryEvidence;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryLink.Strength;
import dev.dossier.domain.StoryProposal;
import dev.dossier.domain.StoryRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryPlannerTest {
    private final List<Article> articles = new ArrayList<>();

    @Test
    void proposesALinkThatFrontMatterDoesNotSay() {
        alone("a", "b", "c");
        assertEquals(List.of("b: story a, rewrite from a, inferred"), plan(rewrite("b", "a")));
    }

    @Test
    void namesOneLeadForAChainOfNewArticles() {
        alone("a", "b", "c");
        assertEquals(
                List.of("a: story c, rewrite from b, inferred", "b: story c, copy from c, inferred"),
                plan(rewrite("a", "b"), copy("b", "c")));
    }

    @Test
    void namesTheLeadOfTheStoryThatItsOriginBelongsTo() {
        alone("a", "c");
        known("b", "a", StoryRole.COPY, "a");
        assertEquals(List.of("c: story a, rewrite from b, inferred"), plan(rewrite("c", "b")));
    }

    @Test
    void givesAllMembersAnotherLeadWhenTheirsTurnsOutToBeACopy() {
        alone("new", "old");
        known("x", "old", StoryRole.COPY, "old");
        inferred("y", "old", StoryRole.REWRITE, "x");
        assertEquals(
                List.of("old: story new, copy from new, inferred; x: story new, copy from old, explicit;"
                        + " y: story new, rewrite from x, inferred"),
                plan(copy("old", "new"), rewrite("y", "x")));
    }

    @Test
    void turnsAStoryRoundThatWasInferredTheOtherWay() {
        alone("a");
        inferred("b", "a", StoryRole.REWRITE, "a");
        assertEquals(
                List.of("a: story b, rewrite from b, inferred; b: story b, origin, explicit"), plan(rewrite("a", "b")));
    }

    @Test
    void leavesWhatPeopleHaveDecided() {
        alone("a", "c");
        known("b", "a", StoryRole.FOLLOW_UP, "a");
        assertEquals(List.of(), plan(copy("b", "a"), copy("a", "b")));
        assertEquals(List.of(), plan(copy("b", "c")));
    }

    @Test
    void leavesWhatWasInferredAndStillHoldsOrIsNotFoundAnyMore() {
        alone("a");
        inferred("b", "a", StoryRole.COPY, "a");
        assertEquals(List.of(), plan(copy("b", "a")));
        assertEquals(List.of(), plan());
    }

    @Test
    void proposesAnewWhatWasInferredFromAnother() {
        alone("a", "c");
        inferred("b", "a", StoryRole.COPY, "a");
        assertEquals(List.of("b: story c, rewrite from c, inferred"), plan(rewrite("b", "c")));
    }

    @Test
    void proposesNothingThatIsRefusedInEitherDirection() {
        alone("a", "b");
        refusing("c", "a");
        assertEquals(List.of(), plan(copy("a", "c")));
        assertEquals(List.of(), plan(copy("c", "a")));
        assertEquals(List.of("b: story a, copy from a, inferred"), plan(copy("b", "a"), copy("c", "b")));
    }

    @Test
    void acceptsWhatAPersonHasDecided() {
        alone("a");
        refusing("b", "a", "z");
        inferred("c", "b", StoryRole.COPY, "b");
        assertEquals(
                Optional.of("b: story a, rewrite from a, explicit, not [z]; c: story a, copy from b, inferred"),
                accept(rewrite("b", "a")));
        assertEquals(Optional.of("c: story b, copy from b, explicit"), accept(copy("c", "b")));
        assertEquals(
                Optional.of("b: story c, copy from c, explicit, not [a, z]; c: story c, origin, explicit"),
                accept(copy("b", "c")));
    }

    @Test
    void acceptsNoCircle() {
        alone("a");
        known("b", "a", StoryRole.COPY, "a");
        assertEquals(Optional.empty(), accept(copy("a", "b")));
    }

    @Test
    void takesARefusedArticleOutOfItsStoryWithAllThatHangOnIt() {
        alone("a");
        known("b", "a", StoryRole.COPY, "a");
        inferred("c", "a", StoryRole.COPY, "b");
        assertEquals(
                Optional.of("b: story b, origin, explicit, not [a]; c: story b, copy from b, inferred"),
                refuse("b", "a"));
        assertEquals(
                Optional.of(
                        "a: story a, origin, explicit, not [b]; b: story b, origin, explicit; c: story b, copy from b, inferred"),
                refuse("a", "b"));
        assertEquals(Optional.empty(), refuse("c", "a"));
    }

    @Test
    void notesARefusalOfArticlesThatHaveNothingToDoWithOneAnother() {
        alone("a", "b");
        assertEquals(Optional.of("b: story b, origin, explicit, not [a]"), refuse("b", "a"));
        refusing("c", "a");
        assertEquals(Optional.of(""), refuse("c", "a"));
    }

    private List<String> plan(StoryLink... links) {
        return new StoryPlanner(articles)
                .plan(List.of(links)).stream()
                        .map(StoryProposal::changes)
                        .map(StoryPlannerTest::told)
                        .toList();
    }

    private Optional<String> accept(StoryLink link) {
        return new StoryPlanner(articles)
                .accept(link)
                .map(StoryProposal::changes)
                .map(StoryPlannerTest::told);
    }

    private Optional<String> refuse(String later, String other) {
        return new StoryPlanner(articles)
                .refuse(new Slug(later), new Slug(other))
                .map(StoryPlannerTest::told);
    }

    private static String told(List<LineageChange> changes) {
        return changes.stream()
                .map(change -> change.article() + ": " + told(change.after()))
                .collect(Collectors.joining("; "));
    }

    private static String told(Lineage lineage) {
        return "story " + lineage.story() + ", " + lineage.role().label()
                + lineage.derivedFrom().map(from -> " from " + from).orElse("") + ", "
                + lineage.basis().label()
                + (lineage.refused().isEmpty() ? "" : ", not " + lineage.refused());
    }

    private static StoryLink copy(String article, String from) {
        return link(article, from, StoryRole.COPY);
    }

    private static StoryLink rewrite(String article, String from) {
        return link(article, from, StoryRole.REWRITE);
    }

    private static StoryLink link(String article, String from, StoryRole role) {
        var evidence = new StoryEvidence(StoryEvidence.Kind.WORDING, "90 % of the wording", 1);
        return new StoryLink(new Slug(article), new Slug(from), role, 0.9, Strength.LIKELY, List.of(evidence));
    }

    private void alone(String... slugs) {
        for (var slug : slugs) {
            add(slug, Lineage.alone(new Slug(slug)));
        }
    }

    private void refusing(String slug, String... others) {
        add(slug, Lineage.alone(new Slug(slug)).refusing(slugs(others)));
    }

    private void known(String slug, String story, StoryRole role, String from) {
        add(slug, new Lineage(new Slug(story), role, Optional.of(new Slug(from))));
    }

    private void inferred(String slug, String story, StoryRole role, String from) {
        var origin = Optional.of(new Slug(from));
        add(slug, new Lineage(new Slug(story), role, origin, Basis.INFERRED, "evidence", List.of()));
    }

    private static List<Slug> slugs(String... slugs) {
        return List.of(slugs).stream().map(Slug::new).toList();
    }

    private void add(String slug, Lineage lineage) {
        articles.add(new Article(
                new Slug(slug),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Credits.NONE,
                "en",
                lineage,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Body.EMPTY));
    }
}

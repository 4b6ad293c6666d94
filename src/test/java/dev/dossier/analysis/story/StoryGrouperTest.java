package dev.dossier.analysis.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.analysis.TestArticle;
import dev.dossier.domain.Article;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Story;
import dev.dossier.domain.StoryRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {
    @Test
    void anArticleWithoutAStoryIsAStoryOfItsOwn() {
        assertEquals(
                "a: a; b: b",
                group(article("b", "2025", "b", StoryRole.ORIGIN), article("a", "", "a", StoryRole.ORIGIN)));
    }

    @Test
    void theOriginLeadsWhateverItsDate() {
        assertEquals(
                "origin: origin copy rewrite",
                group(
                        article("rewrite", "", "origin", StoryRole.REWRITE),
                        article("copy", "2025-03-01", "origin", StoryRole.COPY),
                        article("origin", "2025-03-02", "origin", StoryRole.ORIGIN)));
    }

    @Test
    void withoutAnOriginTheNamedArticleLeads() {
        assertEquals(
                "named: named early",
                group(
                        article("early", "2025-03-01", "named", StoryRole.COPY),
                        article("named", "2025-03-02", "named", StoryRole.COPY)));
    }

    @Test
    void withoutAnOriginAndWithoutTheNamedArticleTheEarliestLeads() {
        assertEquals(
                "early: early late undated",
                group(
                        article("undated", "", "gone", StoryRole.COPY),
                        article("late", "2025-03-02", "gone", StoryRole.COPY),
                        article("early", "2025-03-01", "gone", StoryRole.REWRITE)));
    }

    @Test
    void aCopyOfACopyBelongsToTheFirst() {
        assertEquals(
                "origin: origin copy copy-of-copy",
                group(
                        article("copy-of-copy", "2025-03-03", "copy", StoryRole.COPY),
                        article("copy", "2025-03-02", "origin", StoryRole.COPY),
                        article("origin", "2025-03-01", "origin", StoryRole.ORIGIN)));
    }

    @Test
    void articlesThatNameEachOtherAreOneStory() {
        assertEquals(
                "a: a b",
                group(
                        article("a", "2025-03-01", "b", StoryRole.COPY),
                        article("b", "2025-03-02", "a", StoryRole.COPY)));
    }

    private static String group(Article... articles) {
        return new StoryGrouper()
                .group(List.of(articles)).stream().map(StoryGrouperTest::line).collect(Collectors.joining("; "));
    }

    private static String line(Story story) {
        var members = story.members().stream().map(a -> a.slug().value()).collect(Collectors.joining(" "));
        return story.lead() + ": " + members;
    }

    private static Article article(String slug, String published, String story, StoryRole role) {
        var a = TestArticle.of(slug, published, List.of("Text."));
        return new Article(
                a.slug(),
                a.title(),
                a.published(),
                a.updated(),
                a.credits(),
                a.lang(),
                new Lineage(new Slug(story), role, Optional.empty()),
                a.rights(),
                a.tags(),
                a.summary(),
                a.basedOn(),
                a.draft(),
                a.capture(),
                a.body());
    }
}

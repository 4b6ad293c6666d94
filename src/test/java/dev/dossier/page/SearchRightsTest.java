package dev.dossier.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.page.view.BlockView;
import dev.dossier.page.view.Fragment;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchRightsTest {
    private static final SitePlan PLAN = new PagePlanner(SmallBriefing.SETTINGS).plan(SmallBriefing.make());

    /** Passages as the index holds them, the articles newest first. */
    private static String texts() {
        return PLAN.pages().stream()
                .filter(SearchFile.class::isInstance)
                .map(SearchFile.class::cast)
                .filter(file -> file.name().startsWith("x"))
                .map(SearchFile::data)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> printed(ArticlePage page) {
        return page.text().stream()
                .flatMap(part -> part.blocks().stream())
                .map(BlockView::fragments)
                .map(fragments -> fragments.stream().map(Fragment::text).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void theIndexHoldsTheParagraphsThatThePagesShowAndNoOthers() {
        var expected = PLAN.pages().stream()
                .filter(ArticlePage.class::isInstance)
                .map(ArticlePage.class::cast)
                .mapToInt(page -> printed(page).size())
                .sum();
        var found =
                Pattern.compile(",[1-9][0-9]*,\"").matcher(texts()).results().count();
        assertTrue(expected > 0);
        assertEquals(expected, found);
    }

    @Test
    void whatTheRightsHoldBackIsNotInTheIndex() {
        var texts = texts();
        for (var facts : SmallBriefing.make().articles()) {
            var page = page(facts);
            var shown = printed(page);
            facts.article().body().blocks().stream()
                    .map(block -> block.text().replace("\"", "\\\""))
                    .filter(text -> shown.stream().noneMatch(text.replace("\\\"", "\"")::equals))
                    .filter(text -> otherPages(page).noneMatch(text.replace("\\\"", "\"")::equals))
                    .forEach(text -> assertFalse(texts.contains(text), text));
        }
    }

    /** The same words may stand in an article that is shown whole. */
    private static java.util.stream.Stream<String> otherPages(ArticlePage own) {
        return PLAN.pages().stream()
                .filter(ArticlePage.class::isInstance)
                .map(ArticlePage.class::cast)
                .filter(page -> !page.equals(own))
                .flatMap(page -> printed(page).stream());
    }

    private static ArticlePage page(ArticleFacts facts) {
        return PLAN.pages().stream()
                .filter(p ->
                        p.permalink().equals(Permalinks.article(facts.article().slug())))
                .map(ArticlePage.class::cast)
                .findFirst()
                .orElseThrow();
    }
}

package dev.dossier.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.domain.Block;
import dev.dossier.domain.Permalink;
import dev.dossier.page.view.Withheld;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagePlannerTest {
    private static final SitePlan PLAN = new PagePlanner(SmallBriefing.SETTINGS).plan(SmallBriefing.make());

    private static <P extends Page> P page(String path, Class<P> type) {
        return PLAN.pages().stream()
                .filter(p -> p.permalink().path().equals(path))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void plansEveryPageOnce() {
        var expected = List.of(
                "404.html",
                "about.html",
                "articles/copy.html",
                "articles/index.html",
                "articles/own-report.html",
                "articles/undated.html",
                "articles/wire-report.html",
                "calendar.ics",
                "data/articles/copy.json",
                "data/articles/own-report.json",
                "data/articles/undated.json",
                "data/articles/wire-report.json",
                "data/events.csv",
                "data/facts.jsonl",
                "data/figures.csv",
                "data/quotes.csv",
                "data/schemas/article-1.json",
                "data/schemas/event-row-1.json",
                "data/schemas/fact-1.json",
                "data/schemas/figure-row-1.json",
                "data/schemas/quote-row-1.json",
                "data/schemas/stories-1.json",
                "data/stories.json",
                "entities/acme.html",
                "entities/acme.ics",
                "entities/acme.json",
                "entities/acme.xml",
                "entities/ann-poe.html",
                "entities/ann-poe.json",
                "entities/ann-poe.xml",
                "entities/index.html",
                "feed.json",
                "feed.xml",
                "index.html",
                "numbers.html",
                "publishers/example-mirror.html",
                "publishers/example-wire.html",
                "publishers/index.html",
                "publishers/sample-post.html",
                "quotes.html",
                "robots.txt",
                "search.html",
                "search/a0.js",
                "search/c0.js",
                "search/index.js",
                "search/n0.js",
                "search/t0.js",
                "search/x0.js",
                "sitemap.xml",
                "stories/wire-report.html",
                "timeline/2025.html",
                "timeline/index.html",
                "topics/fines.html",
                "topics/fines.ics",
                "topics/fines.json",
                "topics/fines.xml",
                "topics/index.html");
        assertEquals(
                expected, PLAN.pages().stream().map(p -> p.permalink().path()).toList());
    }

    @Test
    void whatACopyRepeatsIsPrintedOnceWithBothChips() {
        var quotes = page("quotes.html", QuotesPage.class).sections().get(0).items();
        var carriers = "[Example Wire · 4 Mar 2025 · ¶2 → articles/wire-report.html#p2] "
                + "[Example Wire via Example Mirror · 5 Mar 2025 · ¶2 → articles/copy.html#p2]";
        assertEquals(
                List.of(
                        "quote “We will pay the fine and move on” Ann Poe, head of Acme · 1 independent report of 2 articles "
                                + carriers),
                quotes.stream().map(ModelText::quote).toList());
    }

    @Test
    void aStoryOfSeveralArticlesHasAPage() {
        var story = page("stories/wire-report.html", StoryPage.class);
        assertEquals("1 independent report of 2 articles", story.counts().text());
        assertEquals(
                List.of("Example Wire", "Example Mirror"),
                story.chain().stream().map(step -> step.name()).toList());
        assertEquals(
                List.of("copy of the origin: As people have decided"),
                story.members().stream()
                        .map(member -> member.card().role() + " of the origin: " + member.decided())
                        .toList());
    }

    @Test
    void aNumberOfSeveralReportsCountsThem() {
        var numbers = page("topics/fines.html", TopicPage.class).numbers();
        assertEquals(
                List.of(
                        "figure $5 million in “Acme pays a fine of *$5 million*, Ann Poe said on 3 March 2025.” · 2 independent reports of 3"
                                + " articles [Example Wire · 4 Mar 2025 · ¶1 → articles/wire-report.html#p1] [Sample Post · 1 Apr 2025 · ¶1 →"
                                + " articles/own-report.html#p1] [Example Wire via Example Mirror · 5 Mar 2025 · ¶1 → articles/copy.html#p1]"),
                numbers.stream().map(ModelText::figure).toList());
    }

    @Test
    void coverageFoldsCopiesUnderTheirLead() {
        assertEquals(
                List.of(
                        "story Fines rise · 1 independent report [] [fine]",
                        "story Acme is fined · 1 independent report of 2 articles [copy Acme fined] [fine]"),
                page("topics/fines.html", TopicPage.class).coverage().stream()
                        .map(ModelText::story)
                        .toList());
    }

    @Test
    void theTimelineTellsAnEventOnce() {
        var march = page("timeline/2025.html", YearPage.class).months().get(0);
        assertEquals("March 2025", march.title());
        assertEquals(
                List.of(
                        "event 3 March 2025: Acme pays a fine of $5 million, Ann Poe said on 3 March 2025. · 1 independent report of 2 articles"
                                + " [Example Wire · 4 Mar 2025 · ¶1 → articles/wire-report.html#p1]"
                                + " [Example Wire via Example Mirror · 5 Mar 2025 · ¶1 → articles/copy.html#p1]"),
                march.items().stream().map(ModelText::event).toList());
    }

    @Test
    void anExcerptEndsWithASentenceWithinItsWords() {
        var page = page("articles/own-report.html", ArticlePage.class);
        assertEquals(
                List.of("paragraph p1 Fines rise. Acme pays a fine of $5 million."),
                page.text().stream().map(ModelText::part).toList());
        assertEquals(
                List.of("p2"), page.withheld().stream().map(Withheld::anchor).toList());
        assertTrue(page.head().noindex());
    }

    @Test
    void anArticleOfRightsLinkShowsNoneOfItsWords() {
        var page = page("articles/copy.html", ArticlePage.class);
        assertEquals(List.of(), page.text());
        assertEquals(List.of(), page.quotes());
        assertEquals(List.of(), page.events());
        assertFalse(page.head().noindex());
    }

    @Test
    void everyParagraphHasItsAnchorWhateverTheRights() {
        for (var facts : SmallBriefing.make().articles()) {
            var article = facts.article();
            var page = page("articles/" + article.slug() + ".html", ArticlePage.class);
            var shown =
                    page.text().stream().flatMap(part -> part.blocks().stream()).map(b -> b.anchor());
            var withheld = page.withheld().stream().map(Withheld::anchor);
            var expected = article.body().blocks().stream()
                    .map(Block::number)
                    .map(n -> "p" + n)
                    .toList();
            assertEquals(expected, Stream.concat(shown, withheld).toList());
        }
    }

    @Test
    void theFeedHoldsDatedLeadsOnly() {
        var feed = page("feed.xml", FeedFile.class);
        assertEquals(
                List.of(
                        "tag:example.org,2025:/repo/articles/own-report.html 2025-04-01T00:00:00Z",
                        "tag:example.org,2025:/repo/articles/wire-report.html 2025-03-04T00:00:00Z"),
                feed.entries().stream().map(e -> e.id() + " " + e.updated()).toList());
        assertEquals("2025-04-01T00:00:00Z", feed.updated());
    }

    @Test
    void theSitemapLeavesOutCopiedText() {
        var addresses = page("sitemap.xml", SitemapFile.class).addresses();
        assertTrue(addresses.contains("https://example.org/repo/topics/fines.html"));
        assertTrue(addresses.contains("https://example.org/repo/articles/copy.html"));
        assertFalse(addresses.contains("https://example.org/repo/articles/own-report.html"));
    }

    @Test
    void everyLinkOfAModelLeadsToAPlannedPage() {
        var planned = PLAN.pages().stream().map(Page::permalink).toList();
        for (var page : PLAN.pages()) {
            for (var target : LinksOf.model(page)) {
                assertTrue(planned.contains(target), page.permalink() + " leads to " + target);
            }
        }
    }

    @Test
    void theSiteSaysWhatItHolds() {
        var corpus = PLAN.site().corpus();
        assertEquals(4, corpus.articles());
        assertEquals(3, corpus.independent());
        assertEquals("March 2025 to April 2025", corpus.period());
        assertEquals(new Permalink("feed.xml"), PLAN.site().feed().orElseThrow());
    }
}

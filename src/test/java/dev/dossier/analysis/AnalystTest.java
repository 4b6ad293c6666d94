package dev.dossier.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.content.ContentFolder;
import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Corpus;
import dev.dossier.domain.Fact;
import dev.dossier.domain.Problems;
import dev.dossier.domain.TimexValue;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnalystTest {
    private final Corpus demo = new ContentFolder(Path.of("content")).readAll(new Problems());

    @Test
    void theSameCorpusGivesTheSameBriefing() {
        assertEquals(new Analyst(demo).analyze(), new Analyst(demo).analyze());
    }

    @Test
    void everyFactHasAnIdOfItsOwnAndAPassageInItsArticle() {
        var ids = new TreeSet<String>();
        for (var facts : new Analyst(demo).analyze().articles()) {
            facts(facts).forEach(fact -> {
                assertTrue(ids.add(fact.id().value()), "two facts with the id " + fact.id());
                var block = facts.article().body().block(fact.passage().paragraph());
                assertTrue(
                        fact.passage().span().end() <= block.text().length(),
                        fact.id().value());
            });
        }
    }

    private static Stream<Fact> facts(ArticleFacts facts) {
        return Stream.of(facts.mentions(), facts.quotes(), facts.figures(), facts.timexes(), facts.events())
                .flatMap(List::stream);
    }

    @Test
    void everyArticleIsInExactlyOneStory() {
        var briefing = new Analyst(demo).analyze();
        var members = briefing.stories().stream()
                .flatMap(story -> story.members().stream().map(Article::slug))
                .sorted()
                .toList();
        assertEquals(demo.articles().stream().map(Article::slug).toList(), members);
    }

    @Test
    void theDateOfTheDataIsTheNewestAndFinestOne() {
        assertEquals("2025-07-16", newest("2025", "2025-07-16", "2025-07", ""));
        assertEquals("2025-08", newest("2025-07-16", "2025-08"));
        assertEquals("none", newest(""));
    }

    private static String newest(String... published) {
        var articles = Stream.of(published)
                .map(date -> TestArticle.of("a" + date, date, List.of("Text.")))
                .toList();
        var corpus = new Corpus(articles, List.of(), List.of(), List.of());
        return new Analyst(corpus).analyze().asOf().map(TimexValue::iso).orElse("none");
    }
}

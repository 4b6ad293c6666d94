package dev.dossier.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.analysis.story.StoryFinder;
import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.StoryLink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The five captures are three stories, whatever is known of their dates. */
class GoldStoriesTest {
    static final List<Function<Gold, Article>> READINGS =
            List.of(gold -> gold.article(true), gold -> gold.article(false), Gold::imported);

    @ParameterizedTest
    @FieldSource("READINGS")
    void twoRewritesComeFromOneOrigin(Function<Gold, Article> reading) {
        var finder = new FactFinder(List.of());
        var facts = new ArrayList<ArticleFacts>();
        Gold.all().forEach(gold -> facts.add(finder.find(reading.apply(gold))));
        var links = new StoryFinder().find(facts);
        var origin = facts.get(0).article().slug();
        assertEquals(
                List.of(
                        facts.get(1).article().slug() + " rewrite of " + origin,
                        facts.get(3).article().slug() + " rewrite of " + origin),
                links.stream().map(GoldStoriesTest::told).sorted().toList());
        Collections.reverse(facts);
        assertEquals(links, new StoryFinder().find(facts));
    }

    private static String told(StoryLink link) {
        return link.article() + " " + link.role().label() + " of " + link.from();
    }
}

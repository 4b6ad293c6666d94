package dev.dossier.eval;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.analysis.FactFinder;
import dev.dossier.analysis.TestArticle;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Block;
import dev.dossier.domain.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever an article's text looks like, every finder ends, and what it finds stands in the text. */
class FactsRobustnessTest {
    private static final int DAMAGED_ARTICLES = 600;
    private static final int DAMAGED_FIXTURES = 3_000;

    private final FactFinder finder = new FactFinder(SpeedTexts.demo().entities());

    @Test
    void garbledArticlesAreRead() {
        var texts = SpeedTexts.demo().articles().stream()
                .map(article ->
                        article.body().blocks().stream().map(Block::text).collect(Collectors.joining("\n")))
                .toList();
        read(texts, DAMAGED_ARTICLES);
    }

    @Test
    void garbledFixturesAreRead() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources/analysis"))) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            read(texts, DAMAGED_FIXTURES);
        }
    }

    private void read(List<String> texts, int count) {
        for (int number = 0; number < count; number++) {
            var text = DamagedTexts.damage(texts.get(number % texts.size()), number);
            var article = TestArticle.of("a", "2025-03-14", text.lines().toList());
            var facts = assertDoesNotThrow(() -> finder.find(article), () -> text);
            all(facts).forEach(fact -> assertStandsIn(facts, fact));
        }
    }

    private static Stream<Fact> all(ArticleFacts facts) {
        return Stream.of(
                        facts.mentions(),
                        facts.relations(),
                        facts.quotes(),
                        facts.figures(),
                        facts.timexes(),
                        facts.events())
                .flatMap(List::stream);
    }

    private static void assertStandsIn(ArticleFacts facts, Fact fact) {
        var passage = fact.passage();
        var text = facts.article().body().block(passage.paragraph()).text();
        var span = passage.span();
        assertTrue(
                passage.article().equals(facts.article().slug())
                        && span.start() < span.end()
                        && span.end() <= text.length(),
                () -> fact + " in " + text);
    }
}

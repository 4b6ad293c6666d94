package dev.dossier.analysis.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.CaseFile;
import dev.dossier.analysis.FactFinder;
import dev.dossier.analysis.TestArticle;
import dev.dossier.domain.Article;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Basis;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Credits;
import dev.dossier.domain.StoryLink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each part of a case is an article: a line {@code date, publisher}, which may be empty, then its paragraphs. */
class StoryFinderTest {
    static List<CaseFile> cases() {
        return CaseFile.in("analysis/story");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void linksWithItsEvidence(CaseFile file) {
        var finder = new FactFinder(List.of());
        var facts = new ArrayList<ArticleFacts>();
        file.parts().keySet().stream()
                .filter(name -> !name.isEmpty() && !name.equals("expected"))
                .forEach(name -> facts.add(finder.find(article(name, file.part(name)))));
        var links = new StoryFinder().find(facts);
        Collections.reverse(facts);
        assertEquals(links, new StoryFinder().find(facts));
        file.expect(links.stream().flatMap(StoryFinderTest::lines).toList());
    }

    private static Article article(String name, String part) {
        var lines = part.lines().toList();
        var head = List.of(lines.get(0).split(", "));
        var plain = TestArticle.of(
                name,
                head.get(0),
                lines.stream().skip(1).filter(line -> !line.isBlank()).toList());
        return head.size() < 2 ? plain : publishedBy(head.get(1), plain);
    }

    private static Article publishedBy(String publisher, Article article) {
        var credit = Optional.of(new Credit(publisher, Basis.EXPLICIT, ""));
        return new Article(
                article.slug(),
                article.title(),
                article.published(),
                article.updated(),
                new Credits(List.of(), credit, List.of(), Optional.empty()),
                article.lang(),
                article.lineage(),
                article.rights(),
                article.tags(),
                article.summary(),
                article.basedOn(),
                article.draft(),
                article.capture(),
                article.body());
    }

    private static Stream<String> lines(StoryLink link) {
        var head = String.format(
                Locale.ROOT,
                "%s: %s %s of %s, %.2f",
                link.strength().name().toLowerCase(Locale.ROOT),
                link.article(),
                link.role().label(),
                link.from(),
                link.score());
        return Stream.concat(
                Stream.of(head),
                link.evidence().stream()
                        .map(part -> String.format(Locale.ROOT, "  %+.1f %s", part.weight(), part.words())));
    }
}

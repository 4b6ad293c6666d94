package dev.dossier.analysis.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.CaseFile;
import dev.dossier.analysis.FactFinder;
import dev.dossier.analysis.TestArticle;
import dev.dossier.analysis.TestGazetteer;
import dev.dossier.domain.Relation;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case lists the relations of its text, {@code paragraph words: subject kind object}. */
class RelationFinderTest {
    static List<CaseFile> cases() {
        return CaseFile.in("analysis/relation");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void finds(CaseFile file) {
        var article =
                TestArticle.of("a", "2025-03-14", file.part("text").lines().toList());
        var facts = new FactFinder(TestGazetteer.read(file.part("gazetteer"))).find(article);
        var ids = new TreeSet<String>();
        for (var relation : facts.relations()) {
            var text = article.body().block(relation.passage().paragraph()).text();
            assertEquals(relation.words(), relation.passage().span().of(text));
            assertTrue(ids.add(relation.id().value()), "two facts with the id " + relation.id());
            assertEquals("2025-03-14", relation.asOf().orElseThrow().iso());
        }
        file.expect(facts.relations().stream().map(RelationFinderTest::line).toList());
    }

    private static String line(Relation relation) {
        var object = relation.object().map(slug -> " " + slug).orElse("");
        return relation.passage().paragraph() + " " + relation.words() + ": " + relation.subject() + " "
                + relation.kind().label() + object;
    }
}

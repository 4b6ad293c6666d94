package dev.dossier.analysis.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.CaseFile;
import dev.dossier.analysis.TestArticle;
import dev.dossier.analysis.TestGazetteer;
import dev.dossier.domain.Mention;
import dev.dossier.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityLinkerTest {
    static List<CaseFile> cases() {
        return CaseFile.in("analysis/entity");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void links(CaseFile file) {
        var article = TestArticle.of("a", "", file.part("text").lines().toList());
        var mentions = new EntityLinker(TestGazetteer.read(file.part("gazetteer"))).link(ArticleText.of(article));
        var ids = new TreeSet<String>();
        for (var mention : mentions) {
            var text = article.body().block(mention.passage().paragraph()).text();
            assertEquals(mention.surface(), mention.passage().span().of(text));
            assertTrue(ids.add(mention.id().value()), "two facts with the id " + mention.id());
        }
        file.expect(mentions.stream().map(EntityLinkerTest::line).toList());
    }

    private static String line(Mention mention) {
        return mention.passage().paragraph() + " " + mention.surface() + " = " + mention.entity() + ", "
                + mention.form().name().toLowerCase(Locale.ROOT);
    }

    @Test
    void aGazetteerOfManyFormsTakesNoLongerPerText() {
        var lines = new ArrayList<String>();
        for (var i = 0; i < 50_000; i++) {
            lines.add("organisation: Firm " + Integer.toString(i * 7919, 36) + " Works; alias: Firm" + i + "x");
        }
        var linker = new EntityLinker(TestGazetteer.read(String.join("\n", lines)));
        var text = "Firm 0 Works sold Firm49999x to nobody. ".repeat(1000);
        assertEquals(
                2000,
                linker.link(ArticleText.of(TestArticle.of("a", "", List.of(text))))
                        .size());
    }
}

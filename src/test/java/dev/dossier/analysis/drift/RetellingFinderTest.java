package dev.dossier.analysis.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.CaseFile;
import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetellingFinderTest {
    static List<CaseFile> cases() {
        return CaseFile.in("analysis/retelling");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void laysAnArticleBesideItsSource(CaseFile file) {
        var story = CaseStory.of(file);
        var lines = new ArrayList<String>();
        for (var retelling : new RetellingFinder().find(story.story(), story.facts())) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s from %s: kept %.2f, own %.2f",
                    retelling.article(),
                    retelling.from(),
                    retelling.kept(),
                    retelling.own()));
            retelling.shared().forEach(shared -> {
                lines.add("  " + CaseStory.place(shared.before()) + " = " + CaseStory.place(shared.after()) + ": "
                        + DriftFinderTest.marked(shared.words()));
                assertEquals(text(shared.before(), story.facts()), DriftFinderTest.side(shared.words(), true));
                assertEquals(text(shared.after(), story.facts()), DriftFinderTest.side(shared.words(), false));
            });
            retelling
                    .leftOut()
                    .forEach(passage ->
                            lines.add("  left out " + CaseStory.place(passage) + ": " + text(passage, story.facts())));
            retelling
                    .putIn()
                    .forEach(passage ->
                            lines.add("  put in " + CaseStory.place(passage) + ": " + text(passage, story.facts())));
        }
        file.expect(lines);
    }

    private static String text(Passage passage, Map<Slug, ArticleFacts> facts) {
        var article =
                java.util.Objects.requireNonNull(facts.get(passage.article())).article();
        return passage.span().of(article.body().block(passage.paragraph()).text());
    }
}

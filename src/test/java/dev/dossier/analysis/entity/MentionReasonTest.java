package dev.dossier.analysis.entity;

import dev.dossier.CaseFile;
import dev.dossier.analysis.FactFinder;
import dev.dossier.analysis.TestArticle;
import dev.dossier.analysis.TestGazetteer;
import dev.dossier.domain.Mention;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case lists the mentions of its text with why they are taken for one, {@code paragraph words = entity, form, rule: evidence}. */
class MentionReasonTest {
    static List<CaseFile> cases() {
        return CaseFile.in("analysis/mention");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhy(CaseFile file) {
        var article = TestArticle.of("a", "", file.part("text").lines().toList());
        var finder = new FactFinder(TestGazetteer.read(file.part("gazetteer")));
        file.expect(finder.find(article).mentions().stream()
                .map(MentionReasonTest::line)
                .toList());
    }

    private static String line(Mention mention) {
        var evidence = mention.reason().evidence();
        return mention.passage().paragraph() + " " + mention.surface() + " = " + mention.entity() + ", "
                + mention.form().label() + ", " + mention.reason().rule()
                + (evidence.isEmpty() ? "" : ": " + evidence);
    }
}

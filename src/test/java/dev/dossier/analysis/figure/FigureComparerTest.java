package dev.dossier.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.CaseFile;
import dev.dossier.analysis.StoryCase;
import dev.dossier.domain.FigureComparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case without an expected line says that its figures have nothing to do with one another. */
class FigureComparerTest {
    static List<CaseFile> cases() {
        return CaseFile.in("analysis/figure-comparison");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comparesFigures(CaseFile file) {
        var read = StoryCase.of(file);
        var comparisons = new FigureComparer().compare(read.facts(), read.stories());
        var reversed = new ArrayList<>(read.facts());
        Collections.reverse(reversed);
        assertEquals(comparisons, new FigureComparer().compare(reversed, read.stories()));
        file.expect(comparisons.stream().map(FigureComparerTest::line).toList());
    }

    private static String line(FigureComparison comparison) {
        return comparison.verdict().label() + ", " + comparison.reason().rule() + ": "
                + comparison.values().stream().map(FigureComparerTest::value).collect(Collectors.joining(" / "));
    }

    private static String value(FigureComparison.Value value) {
        return value.tellings().stream()
                .map(telling -> telling.passage().article() + " "
                        + telling.qualifier().map(words -> words + " ").orElse("") + telling.text())
                .collect(Collectors.joining(" = "));
    }
}

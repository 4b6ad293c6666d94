package dev.dossier.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.CaseFile;
import dev.dossier.analysis.StoryCase;
import dev.dossier.domain.Disagreement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case without an expected line says that its statements go together. */
class DisagreementFinderTest {
    static List<CaseFile> cases() {
        return CaseFile.in("analysis/claim");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatDoesNotGoTogether(CaseFile file) {
        var read = StoryCase.of(file);
        var found = new DisagreementFinder().find(read.facts(), read.stories());
        var reversed = new ArrayList<>(read.facts());
        Collections.reverse(reversed);
        assertEquals(found, new DisagreementFinder().find(reversed, read.stories()));
        file.expect(found.stream().map(DisagreementFinderTest::line).toList());
    }

    private static String line(Disagreement disagreement) {
        return disagreement.kind().label() + ", " + disagreement.reason().rule() + ": "
                + disagreement.sides().stream()
                        .map(DisagreementFinderTest::side)
                        .collect(Collectors.joining(" / "));
    }

    private static String side(Disagreement.Side side) {
        return side.passages().stream()
                        .map(passage -> passage.article().value())
                        .collect(Collectors.joining(" = "))
                + " " + side.text();
    }
}

package dev.dossier.eval.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dossier.eval.Truth;
import dev.dossier.extract.BlockTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockLabelsTest {
    private static final String REPORT =
            "The river rose by two metres in the night, and the bridge was closed at dawn.";
    private static final String NOTICE = "Get the morning letter with all that matters, free of charge, every day.";

    private static BlockTable page(String... paragraphs) {
        var html = "<!DOCTYPE html><html><body><p>" + String.join("</p><p>", paragraphs) + "</p></body></html>";
        return BlockTable.of("page.html", html.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    @Test
    void aBlockOfTheArticleIsWantedAndAnotherIsNot() {
        var labels = BlockLabels.label(page(NOTICE, REPORT), REPORT);
        assertArrayEquals(new double[] {0, 1}, labels.wanted());
    }

    @Test
    void aTextThatStandsTwiceIsWantedOnce() {
        var second = "Nobody was hurt, the mayor said, and the school stays open for now.";
        var labels = BlockLabels.label(page(REPORT, NOTICE, REPORT, second, second), REPORT + "\n\n" + second);
        assertEquals(2, (int) java.util.Arrays.stream(labels.wanted()).sum());
    }

    @Test
    void ofABlockWithoutASnippetNothingIsKnown() {
        var truth = new Truth(
                "example.org", "", List.of("rose by two metres"), List.of("morning letter"), "", List.of(), "");
        var labels = SnippetLabels.label(page(NOTICE, REPORT, "Something else is said here."), truth);
        assertArrayEquals(new double[] {0, 1, 0}, labels.wanted());
        assertEquals(0, labels.weights()[2]);
    }
}

package dev.dossier.eval.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SiteFoldsTest {
    private static final SiteFolds FOLDS = new SiteFolds(4);

    @Test
    void hostsOfASiteAreInOneFold() {
        assertEquals(FOLDS.of("example.org"), FOLDS.of("www.Example.org"));
    }

    @Test
    void sitesAreDealtIntoAllFolds() {
        var folds = IntStream.range(0, 100).map(i -> FOLDS.of("site" + i)).distinct();
        assertEquals(4, folds.count());
    }
}

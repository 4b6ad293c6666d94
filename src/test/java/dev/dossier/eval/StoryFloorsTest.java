package dev.dossier.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StoryFloorsTest {
    static final List<String> SETS = StoryBench.SETS;

    @ParameterizedTest
    @FieldSource("SETS")
    void noSetFallsBelowItsFloors(String set) throws IOException {
        var floors = new Floors(Path.of("src/test/resources/eval/stories.properties"));
        var measured = new StoryBench(set).score();
        System.out.println(set + " " + measured);
        assertEquals(List.of(), floors.missed(set, measured));
    }
}
